using CivilDesk.Core.Desk;

namespace CivilDesk.Core.WorkingTime;

/// <summary>불산입: for which petitions and from which day each kind may stop the clock.</summary>
public static class SuspensionRules
{
    /// <summary>대통령령 제36296호: outages that begin from this day on are not counted (부칙 제2조).</summary>
    public static DateOnly OutageFrom { get; } = new(2026, 5, 6);

    /// <summary>The articles that let a kind stop the clock, with full names, as a case card prints them.</summary>
    public static IReadOnlyList<string> ArticlesOf(SuspensionKind kind) => kind switch
    {
        SuspensionKind.Supplement => [Statute.Decree("제20조제1호"), Statute.ProcedureDecree("제11조제1호")],
        SuspensionKind.DistantTransfer => [Statute.Decree("제20조제1호"), Statute.ProcedureDecree("제11조제2호")],
        SuspensionKind.RepresentativeSelection =>
            [Statute.Decree("제8조제1항"), Statute.Decree("제20조제1호"), Statute.ProcedureDecree("제11조제3호")],
        SuspensionKind.Hearing => [Statute.Decree("제20조제1호"), Statute.ProcedureDecree("제11조제4호")],
        SuspensionKind.TechnicalReview => [Statute.Decree("제20조제1호"), Statute.ProcedureDecree("제11조제5호")],
        SuspensionKind.PrerequisiteMatter => [Statute.Decree("제20조제1호"), Statute.ProcedureDecree("제11조제6호")],
        SuspensionKind.Outage => [Statute.Decree("제20조제2호")],
        SuspensionKind.FieldInvestigation => [Statute.Decree("제17조제4항·제5항")],
        SuspensionKind.SharedDocuments => [Statute.Decree("제7조의2제3항")],
        SuspensionKind.BundledPetition => [Statute.Decree("제12조제9항")],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The first day on which the kind exists; null when it always has.</summary>
    public static DateOnly? AppliesFrom(SuspensionKind kind) => kind is SuspensionKind.Outage ? OutageFrom : null;

    /// <summary>Refuses a kind that the law does not know for that petition or on that day.</summary>
    public static void Require(SuspensionKind kind, PetitionType type, DateOnly from)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new DeskRuleException("suspension.kind-unknown");
        }

        if (kind is SuspensionKind.FieldInvestigation && type is not PetitionType.Grievance)
        {
            throw new DeskRuleException("investigation.not-allowed");
        }

        if (AppliesFrom(kind) is { } first && from < first)
        {
            throw new DeskRuleException("suspension.not-yet-in-force", first);
        }
    }
}
