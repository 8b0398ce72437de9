namespace CivilDesk.Core.Ledger;

/// <summary>How much of a package may come out of it, over all its parts.</summary>
internal sealed class Unpacked(long most)
{
    private long _bytes;

    public bool IsTooMuch(int more) => (_bytes += more) > most;
}
