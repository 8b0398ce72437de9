using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Ledger;
using CivilDesk.Web.Hosting;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Ledger;

/// <summary>What is wrong with a checked register, row by row, to mend it by; says where and what to do, never what the row holds.</summary>
internal static class ImportFiles
{
    private const string Title = "대장 가져오기 오류 목록";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/register/import/{id:guid}/errors.xlsx", (HttpContext http, Guid id, ImportService imports, DeskClock clock, CancellationToken ct) => FileAnswer.GiveAsync(async () =>
        {
            var preview = await imports.ErrorsAsync(DeskSignIn.ActorOf(http), id, ct);
            return Results.File(XlsxWriter.Write(Document(preview, clock.Now)), XlsxWriter.ContentType, $"{KoreanFormat.Date(clock.Today)} {Title}.xlsx");
        })).RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ImportRegister));

    private static OfficialDocument Document(ImportPreview preview, DateTimeOffset at) => new()
    {
        Title = Title,
        Office = "구청장 직속 소통민원실",
        Department = "소통민원팀",
        Date = DeskClock.DayOf(at),
        Summary = $"{KoreanFormat.DateAndTime(at)}에 확인한 기존 대장 {KoreanFormat.Count(preview.Rows)} 가운데 고칠 것 {KoreanFormat.Count(preview.ErrorCount)}의 목록임.",
        Keywords = ["직소민원", "대장 가져오기"],
        IsLandscape = true,
        HasEndMark = false,
        Blocks =
        [
            new Table(
                [new("행", 1), new("열", 2), new("고칠 내용", 8, TextAlignment.Left)],
                [.. preview.Errors.Select(error => new TableRow(error.Row, error.Column is { } column ? Say.KoreanWord(column) : TableCell.None, Say.Refusal(error.Code, CultureInfo.InvariantCulture, error.Arguments)))])
            {
                Title = "오류 목록",
                Unit = "행",
            },
        ],
    };
}
