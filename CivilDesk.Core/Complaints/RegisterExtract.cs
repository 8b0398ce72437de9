using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Settings;

namespace CivilDesk.Core.Complaints;

/// <summary>처리대장 발췌: the rows that somebody asked the register for, as a document. Names are masked.</summary>
public static class RegisterExtract
{
    public const string Title = "직소민원 처리대장(개인정보 가림)";

    /// <param name="names">What the office calls itself.</param>
    /// <param name="statusWord">The office's Korean word for a state.</param>
    /// <param name="outcomeWord">The office's Korean word for a 처리결과.</param>
    public static OfficialDocument Of(
        IReadOnlyList<ComplaintRow> rows, CodeBook book, DateTimeOffset at, OfficeNames names, Func<ComplaintStatus, string> statusWord, Func<Outcome, string> outcomeWord) => new()
    {
        Title = Title,
        Office = names.Letterhead,
        Department = names.Team,
        Date = DeskClock.DayOf(at),
        Summary = $"{KoreanFormat.DateAndTime(at)} 기준 직소민원 {KoreanFormat.Count(rows.Count)}의 처리대장 발췌임.",
        Keywords = ["직소민원", "처리대장"],
        IsLandscape = true,
        HasEndMark = false,
        Blocks =
        [
            new Table(
                [
                    new("접수번호", 2), new("접수일", 2), new("건명", 5, TextAlignment.Left), new("민원인", 1.5), new("행정동", 1.5), new("분야", 3), new("접수경로", 1.5),
                    new("주관부서", 2), new("처리기한", 2), new("처리일", 2), new("상태", 1.5), new("처리결과", 1.5),
                ],
                [.. rows.Select(row => Line(row, book, statusWord, outcomeWord))])
            {
                Title = "처리대장",
                Unit = "건",
            },
        ],
    };

    private static TableRow Line(ComplaintRow row, CodeBook book, Func<ComplaintStatus, string> statusWord, Func<Outcome, string> outcomeWord) => new(
        row.Number.ToString(),
        TableCell.Day(DeskClock.DayOf(row.ReceivedAt)),
        row.Title,
        row.Petitioner,
        NameOf(book, CodeList.Dong, row.DongCode),
        NameOf(book, CodeList.Category, row.CategoryCode),
        NameOf(book, CodeList.Channel, row.ChannelCode),
        NameOf(book, CodeList.Department, row.DepartmentCode),
        TableCell.Day(row.DueOn),
        TableCell.Day(row.ProcessedOn),
        statusWord(row.Status),
        row.Outcome is { } outcome ? outcomeWord(outcome) : TableCell.None);

    // The Korean name, whatever language the screen speaks.
    private static TableCell NameOf(CodeBook book, CodeList list, string? code) => code is null ? TableCell.None : book.Find(list, code)?.Name ?? code;
}
