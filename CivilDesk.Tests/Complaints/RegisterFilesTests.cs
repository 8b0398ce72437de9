using System.Net;
using CivilDesk.Core.Complaints;
using CivilDesk.Tests.Support;
using MiniExcelLibs;

namespace CivilDesk.Tests.Complaints;

public sealed class RegisterFilesTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task The_registers_list_is_downloaded_as_it_was_asked_for_with_masked_names()
    {
        _desk.GoTo(2022, 9, 5);
        await _desk.ReceivedAsync();
        await _desk.ReceivedAsync(Given.WalkIn("가로등이 꺼져 있습니다", name: "성춘향", phone: "010-0999-1111"));
        await _desk.CloseAsync();
        await using var server = await DeskProcess.ServeAsync("--data", _desk.Folders.Data, "--keys", _desk.Folders.Keys);
        using var clerk = new Visitor(server.Address);
        using var mayor = new Visitor(server.Address);
        await clerk.SignInAsync("the-clerk", DeskFixture.Password);
        await mayor.SignInAsync("the-mayor", DeskFixture.Password);

        var answer = await clerk.AskAsync("/complaints.xlsx?q=" + Uri.EscapeDataString("가로등"));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileNameStar.Should().EndWith("직소민원 처리대장(개인정보 가림).xlsx");
        var rows = new MemoryStream(await answer.Content.ReadAsByteArrayAsync()).Query(sheetName: "표 1 처리대장")
            .Cast<IDictionary<string, object?>>().Select(row => row.Values.ToArray()).ToList();
        rows.Should().HaveCount(2);
        rows[1].Take(4).Should().Equal("2022-0002", new DateTime(2022, 9, 5), "가로등이 꺼져 있습니다", "성*향");
        (await mayor.AskAsync("/complaints.xlsx")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        var line = (await _desk.LinesAsync()).Single(line => line.Verb == "exported");
        (line.AccountId, line.Subject, line.Detail).Should().Be((_desk.Clerk.AccountId, "Complaint", "1"));
    }

    [Fact]
    public async Task Who_may_only_look_takes_no_list_home() =>
        (await new Func<Task>(() => _desk.Get<ComplaintRegister>().ExportAsync(_desk.Mayor, new(), ComplaintOrder.NewestFirst, default)).RefusalAsync())
            .Should().Be("permission.denied");
}
