namespace CivilDesk.Core.Documents;

/// <summary>
/// What an official document says, before anybody decides how it looks. Reports, briefings, case cards and registers
/// fill it in; the writers turn it into .hwpx, .xlsx and printed pages. It knows paragraphs and tables, no room.
/// </summary>
public sealed record OfficialDocument
{
    public required string Title { get; init; }

    /// <summary>행정기관명, as it stands on the office's letters.</summary>
    public required string Office { get; init; }

    public required string Department { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>문서요지: every document carries it since 2026-05-19 (규정 제5조제2항).</summary>
    public required string Summary { get; init; }

    /// <summary>키워드, by which an archive finds the document (same article).</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    public required IReadOnlyList<DocumentBlock> Blocks { get; init; }

    /// <summary>문서번호 of the approval system, once there is one.</summary>
    public string? Number { get; init; }

    /// <summary>결재란; none on what is only read.</summary>
    public ApprovalLine? Approval { get; init; }

    /// <summary>붙임, each as it is written: <c>처리현황표 1부.</c></summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    public MarkScheme Marks { get; init; } = MarkScheme.Report;

    /// <summary>For registers with many columns.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>끝.; a register extract or a card has none.</summary>
    public bool HasEndMark { get; init; } = true;
}
