using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Meetings;

namespace CivilDesk.Core.Timeline;

/// <summary>면담자료 as the office lays it before the mayor: one page, in the order in which the talk will go.</summary>
public static class BriefingDocument
{
    /// <summary>More steps than these fill the page and say nothing new.</summary>
    public const int Steps = 8;

    public static string NameOf(CaseNumber meeting) => $"면담자료 {meeting}";

    public static OfficialDocument Of(MeetingBriefing briefing, CodeBook book, BriefingWords words, DateOnly today) => new()
    {
        Title = "구청장 면담자료",
        Office = words.Names.Letterhead,
        Department = words.Names.Team,
        Date = today,
        Summary = $"'{briefing.Meeting.Subject}'에 관한 구청장 면담의 요지, 경과, 부서 의견과 답변 방향임.",
        Keywords = ["면담자료", "구청장 면담", briefing.Meeting.Number.ToString()],
        Blocks =
        [
            Facts(briefing),
            new Heading("요지"), .. Lines(1, briefing.Gist), .. Lines(2, briefing.Wish is { } wish ? $"요구사항: {wish}" : null),
            new Heading("경과"), .. History(briefing, words),
            new Heading("약속·지시 추진현황"), Promises(briefing, book, words),
            new Heading("부서 의견"), .. Lines(1, briefing.Opinion ?? "아직 도착하지 않음"),
            new Heading("유사 사례와 그때의 답변"), .. Similar(briefing, words),
            new Heading("예상 질문"), .. Questions(briefing, words),
            new Heading("답변 방향"), .. Lines(1, briefing.SuggestedAnswer ?? KoreanFormat.Nothing),
        ],
    };

    private static Table Facts(MeetingBriefing briefing)
    {
        var meeting = briefing.Meeting;
        return new(
            [new("구분"), new("내용", 4, TextAlignment.Left)],
            [
                new(TableCell.Label("면담번호"), meeting.Number.ToString()),
                new(TableCell.Label("일시·장소"), meeting.StartsAt is { } at ? $"{KoreanFormat.DateAndTime(at)} {meeting.Place}" : KoreanFormat.None),
                new(TableCell.Label("면담자"), briefing.Petitioner),
                new(TableCell.Label("안건"), meeting.Subject),
                new(TableCell.Label("관련 민원"), briefing.Case is { } about ? $"{about.Number} {about.Title}" : KoreanFormat.None),
                new(TableCell.Label("참석자"), briefing.Attendees.Count == 0 ? KoreanFormat.None : string.Join(", ", briefing.Attendees.Select(Named))),
            ])
        {
            HasHeader = false,
        };
    }

    private static string Named(Attendee attendee) => attendee.Duty is { } duty ? $"{attendee.Name}({duty})" : attendee.Name;

    private static IEnumerable<DocumentBlock> History(MeetingBriefing briefing, BriefingWords words)
    {
        if (briefing.History.Count == 0)
        {
            return Lines(1, KoreanFormat.Nothing);
        }

        var lines = briefing.History.TakeLast(Steps)
            .Select(step => new OutlineItem(1, $"{KoreanFormat.Date(DeskClock.DayOf(step.At))} {words.Ledger(step.Ledger)} {step.Number} {words.Verb(step.Verb)}"));
        return briefing.History.Count > Steps ? [.. lines, new Note($"이전 경과 {briefing.History.Count - Steps}건 생략")] : lines;
    }

    private static Table Promises(MeetingBriefing briefing, CodeBook book, BriefingWords words) => new(
        [new("번호", 1.5), new("내용", 5, TextAlignment.Left), new("주관부서", 2), new("기한", 2), new("추진율"), new("상태", 1.5)],
        [
            .. briefing.Promises.Select(promise => new TableRow(
                promise.Number.ToString(),
                promise.Text,
                promise.DepartmentCode is { } code ? book.Find(CodeList.Department, code)?.Name ?? code : KoreanFormat.None,
                TableCell.Day(promise.DueOn),
                $"{promise.Percent}%",
                words.Status(promise.Status))),
        ]);

    private static IEnumerable<DocumentBlock> Similar(MeetingBriefing briefing, BriefingWords words) => briefing.Similar.Count == 0
        ? Lines(1, KoreanFormat.Nothing)
        : briefing.Similar.SelectMany(other => new DocumentBlock[]
        {
            new OutlineItem(1, $"{other.Number} {other.Title} ({words.Outcome(other.Outcome)}, {KoreanFormat.Date(other.ProcessedOn)})"),
        }.Concat(Lines(2, other.Answer)));

    private static IEnumerable<DocumentBlock> Questions(MeetingBriefing briefing, BriefingWords words)
    {
        OutlineItem[] found = [.. briefing.Questions.Select(question => new OutlineItem(1, $"{words.Question(question.Kind)} ({words.Ledger(question.Ledger)} {question.Number})"))];
        DocumentBlock[] own = [.. Lines(1, briefing.QuestionsOfTheDesk)];
        return found.Length + own.Length == 0 ? Lines(1, KoreanFormat.Nothing) : [.. found, .. own];
    }

    private static IEnumerable<DocumentBlock> Lines(int level, string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new OutlineItem(level, line));
}
