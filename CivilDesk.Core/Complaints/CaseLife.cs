using CivilDesk.Core.Desk;
using CivilDesk.Core.Law;

namespace CivilDesk.Core.Complaints;

/// <summary>What hangs on a case beside its facts, for the case page.</summary>
public sealed record CaseLife
{
    public IReadOnlyList<SuspensionLine> Suspensions { get; init; } = [];

    public IReadOnlyList<ExtensionLine> Extensions { get; init; } = [];

    public IReadOnlyList<TransferLine> Transfers { get; init; } = [];

    public IReadOnlyList<PartLine> Parts { get; init; } = [];

    public IReadOnlyList<ChangeLine> Changes { get; init; } = [];

    public IReadOnlyList<LinkLine> Links { get; init; } = [];

    /// <summary>이송 시한: the short limits of handing on and referring, kept or missed.</summary>
    public IReadOnlyList<CaseTimer> Timers { get; init; } = [];

    /// <summary>Rule codes of what the law frowns on, such as an extension that nobody was told of.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public string? RefusalReason { get; init; }

    public string? Remedy { get; init; }

    public DateTimeOffset? ProcessedEnteredAt { get; init; }

    /// <summary>소급 입력 사유.</summary>
    public string? BackDateReason { get; init; }

    public string? Representative { get; init; }

    public int Signers { get; init; }

    public int Households { get; init; }

    public bool? WentOrdinaryWay { get; init; }

    public ReplyChannel? PreferredChannel { get; init; }

    public string? Agency { get; init; }

    public DateOnly? AgencyAnsweredOn { get; init; }

    public ExceptionReason? ExceptionReason { get; init; }

    public DateOnly? CommitteeReviewedOn { get; init; }

    /// <summary>The same grievance came again (영 제17조 제2항).</summary>
    public bool NeedsAudit { get; init; }

    /// <summary>이전 번호 of a case taken over from the office's old register.</summary>
    public string? EarlierNumber { get; init; }

    public string? DocumentNumber { get; init; }

    public DateOnly? DocumentOn { get; init; }
}
