namespace CivilDesk.Core.Reports;

/// <summary>A period's report as it is read: an issued edition, a draft, or a count of this moment when there is no draft yet.</summary>
/// <param name="Id">The stored report, or null for a period whose draft is not due yet.</param>
/// <param name="Seal">SHA-256 over everything that was frozen.</param>
public sealed record PeriodReport(
    ReportPeriod Period, long? Id, int Version, ReportState? State, HeadlineForm Headline, ReportContent Content, DateTimeOffset CountedAt, DateTimeOffset? IssuedAt, string? IssuedBy, string? Seal)
{
    public int Edition { get; init; } = 1;

    /// <summary>Why there is a later edition than the first.</summary>
    public string? EditionReason { get; init; }

    /// <summary>The newest edition; this one has been superseded when it is an older one.</summary>
    public int LatestEdition { get; init; } = 1;

    /// <summary>The newest edition that has been issued.</summary>
    public int? LatestIssued { get; init; }

    public ReportEdits Edits { get; init; } = ReportEdits.None;

    /// <summary>전자결재 문서번호.</summary>
    public string? ApprovalNumber { get; init; }

    public DateOnly? ApprovalOn { get; init; }

    public ReportFigures Figures => Content.Figures;

    /// <summary>A later edition has been issued.</summary>
    public bool IsSuperseded => LatestIssued > Edition;

    /// <summary>As the office publishes it, in report Korean.</summary>
    public string HeadlineText => Headline is HeadlineForm.Together
        ? $"{Figures.Processed}건 처리 / 구청장 면담·현장확인 {Figures.MeetingsHeld + Figures.FieldVisits}건"
        : $"{Figures.Processed}건 처리 / 구청장 면담 {Figures.MeetingsHeld}건";

    /// <summary>The boxes' sentences: the computed ones in their order with what people made of them, then people's own.</summary>
    public IReadOnlyList<PrintedSentence> Sentences
    {
        get
        {
            var edits = Edits.Sentences.ToDictionary(edit => edit.Key);
            var computed = Content.Sentences.Select(sentence => edits.Remove(sentence.Key, out var edit)
                ? new PrintedSentence(sentence.Key, sentence.Section, edit.Text, sentence.Text, true, edit.BasedOn != sentence.Text)
                : new(sentence.Key, sentence.Section, sentence.Text, sentence.Text, false, false)).ToList();
            var own = Edits.Sentences.Where(edit => edits.ContainsKey(edit.Key)).Select(edit => new PrintedSentence(edit.Key, edit.Section, edit.Text, null, true, edit.BasedOn is not null));
            return [.. computed.Concat(own).OrderBy(sentence => sentence.Section)];
        }
    }

    /// <summary>다음 달 계획 as it is printed.</summary>
    public IReadOnlyList<string> NextPlan => Edits.NextPlan ?? Content.Lists.NextPlan;
}
