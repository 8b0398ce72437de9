using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Settings;

/// <summary>What the office calls itself on its documents and receipts. The product names no district: the office enters its own name.</summary>
public sealed record OfficeNames
{
    /// <summary>How a new ledger starts.</summary>
    public static OfficeNames Default { get; } = new();

    /// <summary>기관 이름, as it stands on the office's letters; empty until somebody has entered it.</summary>
    public string Office { get; init; } = "";

    /// <summary>The mayor's desk, where the citizen comes.</summary>
    public string Desk { get; init; } = "구청장 직속 소통민원실";

    /// <summary>The team that keeps it.</summary>
    public string Team { get; init; } = "소통민원팀";

    /// <summary>직위: whom the citizen meets.</summary>
    public string Mayor { get; init; } = "구청장";

    /// <summary>What stands at the head of a document.</summary>
    public string Letterhead => Office.Length > 0 ? Office : Desk;

    internal OfficeNames Checked() => new()
    {
        Office = Texts.Optional(Office, Texts.NameLimit) ?? "",
        Desk = Texts.Needed(Desk, Texts.NameLimit, "settings.name-needed"),
        Team = Texts.Needed(Team, Texts.NameLimit, "settings.name-needed"),
        Mayor = Texts.Needed(Mayor, Texts.NameLimit, "settings.name-needed"),
    };
}
