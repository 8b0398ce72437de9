using System.Data.Common;
using System.Globalization;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CivilDesk.Tests.Codes;

public sealed class CodeServiceTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private CodeService Codes => _desk.Get<CodeService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_new_desk_has_words_in_every_list_and_each_in_both_languages()
    {
        var book = await Codes.BookAsync(default);

        foreach (var list in Enum.GetValues<CodeList>())
        {
            book.Offered(list).Should().HaveCountGreaterThan(5).And.OnlyContain(word => word.Name != "" && word.EnglishName != "" && word.Name != word.EnglishName);
        }

        book.Offered(CodeList.Category).Where(word => word.Parent is not null).Should().OnlyContain(word => book.Find(CodeList.Category, word.Parent) != null);
        book.Offered(CodeList.Category).Where(word => word.UsualDepartment is not null).Should().OnlyContain(word => book.Offers(CodeList.Department, word.UsualDepartment));
    }

    [Fact]
    public async Task A_word_is_told_in_the_language_of_the_screen()
    {
        var book = await Codes.BookAsync(default);
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new("en");
            book.CategoryPath("road-surface").Should().Be("Roads and facilities › Road and pavement surface");
            CultureInfo.CurrentUICulture = new("ko");
            book.CategoryPath("road-surface").Should().Be("도로·시설물 › 차도·보도 포장");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public async Task A_renamed_word_is_seen_at_the_next_look_and_old_records_keep_their_code()
    {
        var received = await _desk.ReceivedAsync();
        var dong = (await Codes.BookAsync(default)).Find(CodeList.Dong, "eunsol-1")!;

        await Codes.EditAsync(_desk.Administrator, CommandId.New(), dong.Id, dong.Version, "새솔1동", "Saesol 1-dong", null, false, default);

        (await Codes.BookAsync(default)).Find(CodeList.Dong, "eunsol-1")!.Name.Should().Be("새솔1동");
        (await _desk.LookAsync(db => db.Set<CivilDesk.Core.Complaints.Complaint>().SingleAsync(c => c.Id == received.Id))).DongCode.Should().Be("eunsol-1");
        (await _desk.LinesAsync()).Should().ContainSingle(line => line.Verb == "code-edited");
    }

    [Fact]
    public async Task A_retired_word_is_offered_no_more_and_stays_readable()
    {
        var dong = (await Codes.BookAsync(default)).Find(CodeList.Dong, "eunsol-1")!;

        await Codes.EditAsync(_desk.Administrator, CommandId.New(), dong.Id, dong.Version, dong.Name, dong.EnglishName, null, isRetired: true, default);

        var book = await Codes.BookAsync(default);
        book.Offers(CodeList.Dong, "eunsol-1").Should().BeFalse();
        book.Find(CodeList.Dong, "eunsol-1")!.Name.Should().Be(dong.Name);
        var received = () => _desk.ReceivedAsync();
        (await received.RefusalAsync()).Should().Be("code.unknown-dong");
    }

    [Fact]
    public async Task An_edit_that_comes_while_the_words_are_read_is_not_forgotten()
    {
        var dong = (await Codes.BookAsync(default)).Find(CodeList.Dong, "eunsol-1")!;
        var edit = (CodeService codes) => codes.EditAsync(_desk.Administrator, CommandId.New(), dong.Id, dong.Version, "새솔1동", "Saesol 1-dong", null, false, default);
        CodeService slow = null!;
        slow = new CodeService(_desk.Get<WriteUnit>(), new SlowReading(_desk.Folders, () => edit(slow)));

        await slow.BookAsync(default);

        (await slow.BookAsync(default)).Find(CodeList.Dong, "eunsol-1")!.Name.Should().Be("새솔1동");
    }

    [Theory]
    [InlineData("roads", null, "code.exists")]
    [InlineData(" roads ", null, "code.exists")]
    [InlineData("Roads", null, "code.malformed")]
    [InlineData("도로", null, "code.malformed")]
    [InlineData("", null, "code.malformed")]
    [InlineData("bridges", "roads", "code.parent-unknown")]
    public async Task A_word_that_would_not_fit_is_refused(string code, string? parent, string refusal)
    {
        var add = () => Codes.AddAsync(_desk.Administrator, CommandId.New(), CodeList.Department, code, "교량과", "Bridges", parent, default);

        (await add.RefusalAsync()).Should().Be(refusal);
    }

    [Fact]
    public async Task A_category_is_answered_for_by_a_department_that_exists()
    {
        var category = (await Codes.BookAsync(default)).Find(CodeList.Category, "road-surface")!;

        var edit = () => Codes.EditAsync(_desk.Administrator, CommandId.New(), category.Id, category.Version, category.Name, category.EnglishName, "no-such-department", false, default);

        (await edit.RefusalAsync()).Should().Be("code.unknown-department");
    }

    // Somebody edits a word after the rows were read and before they are put on the shelf.
    private sealed class SlowReading(DeskFolders folders, Func<Task> meanwhile) : DbCommandInterceptor, IDbContextFactory<DeskDb>
    {
        private int _readings;

        public DeskDb CreateDbContext() => new(new DbContextOptionsBuilder<DeskDb>().UseSqlite($"Data Source={folders.Database};Pooling=False").AddInterceptors(this).Options);

        public override async ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            if (Interlocked.Increment(ref _readings) == 1)
            {
                await meanwhile();
            }

            return result;
        }
    }
}
