using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Complaints;

public sealed class ComplaintSearchTests : IAsyncLifetime
{
    private static readonly string[] s_titles =
    [
        "공사장 소음과 먼지가 심합니다", "소음", "층간 소음민원입니다", "악취가 올라옵니다.", "보도 도블록", "보도블록 파손(3-2번지)", "보도-블록", "CCTV 설치 요청", "cctv가 고장", "음소거", "가로등 소등", "소", "길이 소",
    ];

    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData("소음")]
    [InlineData("음소")]
    [InlineData("악취")]
    [InlineData("보도블록")]
    [InlineData("도블록")]
    [InlineData("3-2")]
    [InlineData("옵니다.")]
    [InlineData("cctv")]
    [InlineData("CCTV")]
    [InlineData("소")]
    [InlineData("소음 공사장")]
    [InlineData("방음벽")]
    [InlineData("\" OR *")]
    [InlineData("NEAR(소음")]
    public async Task The_search_finds_exactly_what_a_scan_of_every_row_finds(string text)
    {
        foreach (var title in s_titles)
        {
            await _desk.ReceivedAsync(Given.WalkIn(title: title, name: "이하늘"));
        }

        var found = await FindAsync(text);

        var words = text.Split(' ');
        var scanned = await _desk.LookAsync(async db =>
        {
            var all = db.Set<Complaint>().AsQueryable();
            foreach (var word in words)
            {
                var pattern = $"%{word}%";
                all = all.Where(c => EF.Functions.Like(c.Title, pattern) || EF.Functions.Like(c.Story, pattern));
            }

            return await all.OrderBy(c => c.Number).Select(c => c.Title).ToListAsync();
        });
        found.Should().Equal(scanned);
    }

    [Fact]
    public async Task A_random_word_of_random_texts_is_found_exactly_where_it_stands()
    {
        var random = new Random(27);
        string Word() => new([.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => "가나다라"[random.Next(4)])]);
        foreach (var _ in Enumerable.Range(0, 60))
        {
            await _desk.ReceivedAsync(Given.WalkIn(title: string.Join(' ', Word(), Word(), Word()), name: "이하늘"));
        }

        foreach (var word in Enumerable.Range(0, 40).Select(_ => Word()).Distinct())
        {
            var found = await FindAsync(word);
            found.Should().Equal(await _desk.LookAsync(db => db.Set<Complaint>().Where(c => c.Title.Contains(word) || c.Story.Contains(word)).OrderBy(c => c.Number).Select(c => c.Title).ToListAsync()), $"of {word}");
        }
    }

    [Fact]
    public async Task The_answer_and_the_name_are_found_and_a_corrected_word_no_longer()
    {
        var received = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(received.Id);
        await _desk.ProcessedAsync(received.Id);

        (await FindAsync("정비를")).Should().ContainSingle();
        (await FindAsync("홍길동")).Should().ContainSingle();
        (await FindAsync("길동 정비를")).Should().ContainSingle();
        var c = await _desk.CaseAsync(received.Id);
        await _desk.Get<CaseCorrectionService>().EditAsync(
            _desk.Clerk, CommandId.New(), c.Id, c.Version, new("난간 파손", "난간이 부서짐", null, c.DongCode, c.CategoryCode, c.ChannelCode, c.Type, "정정"), default);

        (await FindAsync("보도블록")).Should().BeEmpty();
        (await FindAsync("난간")).Should().ContainSingle();
    }

    [Fact]
    public void The_words_of_an_index_never_run_into_each_other() =>
        WordIndex.Pairs("보도 블록").Trim().Split(' ').Should().HaveCount(4).And.OnlyHaveUniqueItems();

    private async Task<IReadOnlyList<string>> FindAsync(string text) =>
        [.. (await _desk.Get<ComplaintRegister>().ListAsync(_desk.Clerk, new() { Text = text }, ComplaintOrder.OldestFirst, 0, 100, default)).Rows.Select(row => row.Title)];
}
