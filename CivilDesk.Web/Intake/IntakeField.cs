namespace CivilDesk.Web.Intake;

/// <summary>Which field a refusal speaks of, so that the clerk is led there.</summary>
internal static class IntakeField
{
    public const string Who = "intake-who";

    public static string? Of(string refusal, bool newcomer) => refusal switch
    {
        "petitioner.name-needed" => newcomer ? "intake-name" : Who,
        "petitioner.unknown" => Who,
        "petitioner.phone-malformed" => "intake-phone",
        "complaint.title-needed" => "intake-title",
        "complaint.story-needed" => "intake-story",
        "code.unknown-dong" => "intake-dong",
        "code.unknown-category" => "intake-category",
        "code.unknown-channel" => "intake-channel",
        _ => null,
    };
}
