namespace CivilDesk.Web.Commands;

/// <summary>Says once that the district is being filled, when its first day is written: a refusal before that stands alone.</summary>
internal sealed class FillingNote : IProgress<DateOnly>
{
    private bool _said;

    public void Report(DateOnly value)
    {
        if (!_said)
        {
            _said = true;
            Console.Error.WriteLine(CommandText.Filling);
        }
    }
}
