using System.Text;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Drafts;
using CivilDesk.Core.History;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Drafts;

public sealed class DraftServiceTests : IAsyncLifetime
{
    private const string Form = "intake", Text = """{"story":"새벽에 넘어졌습니다"}""";

    private readonly DeskFixture _desk = new();

    private DraftService Drafts => _desk.Get<DraftService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task What_was_kept_is_there_when_the_program_starts_again()
    {
        var key = Guid.NewGuid();
        var version = await Drafts.SaveAsync(_desk.Clerk, Form, key, null, "처음", default);
        await Drafts.SaveAsync(_desk.Clerk, Form, key, version, Text, default);

        _desk.Reopen();

        var draft = (await Drafts.ListAsync(_desk.Clerk, Form, default)).Should().ContainSingle().Subject;
        draft.Content.Should().Be(Text);
        (await Drafts.OpenAsync(_desk.Clerk, key, default)).Should().Be(draft);
    }

    [Fact]
    public async Task Two_half_typed_forms_lie_beside_each_other_the_latest_first()
    {
        await Drafts.SaveAsync(_desk.Clerk, Form, Guid.NewGuid(), null, "먼저", default);
        _desk.Time.Advance(TimeSpan.FromMinutes(1));
        await Drafts.SaveAsync(_desk.Clerk, Form, Guid.NewGuid(), null, "나중", default);

        (await Drafts.ListAsync(_desk.Clerk, Form, default)).Select(draft => draft.Content).Should().Equal("나중", "먼저");
        (await Drafts.ListAsync(_desk.Clerk, "another-form", default)).Should().BeEmpty();
    }

    [Fact]
    public async Task Nobody_sees_opens_overwrites_or_discards_another_persons_draft()
    {
        var key = Guid.NewGuid();
        await Drafts.SaveAsync(_desk.Clerk, Form, key, null, Text, default);

        var open = () => Drafts.OpenAsync(_desk.Leader, key, default);
        await Drafts.DiscardAsync(_desk.Leader, key, default);

        (await Drafts.ListAsync(_desk.Leader, Form, default)).Should().BeEmpty();
        (await open.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("draft.gone");
        (await Drafts.OpenAsync(_desk.Clerk, key, default)).Content.Should().Be(Text);
    }

    [Fact]
    public async Task A_draft_that_another_window_has_kept_meanwhile_is_not_overwritten()
    {
        var key = Guid.NewGuid();
        var version = await Drafts.SaveAsync(_desk.Clerk, Form, key, null, "처음", default);
        await Drafts.SaveAsync(_desk.Clerk, Form, key, version, "다른 창", default);

        var stale = () => Drafts.SaveAsync(_desk.Clerk, Form, key, version, "이 창", default);

        (await stale.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("draft.open-elsewhere");
        (await Drafts.OpenAsync(_desk.Clerk, key, default)).Content.Should().Be("다른 창");
    }

    [Fact]
    public async Task A_draft_that_was_handed_in_does_not_come_back_by_a_late_keeping()
    {
        var key = Guid.NewGuid();
        var version = await Drafts.SaveAsync(_desk.Clerk, Form, key, null, Text, default);
        await Drafts.DiscardAsync(_desk.Clerk, key, default);

        var late = () => Drafts.SaveAsync(_desk.Clerk, Form, key, version, Text, default);

        (await late.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be("draft.open-elsewhere");
        (await Drafts.ListAsync(_desk.Clerk, Form, default)).Should().BeEmpty();
    }

    [Fact]
    public async Task Keeping_leaves_no_line_in_the_history()
    {
        var before = await _desk.LookAsync(db => db.Set<HistoryLine>().CountAsync());

        await Drafts.SaveAsync(_desk.Clerk, Form, Guid.NewGuid(), null, Text, default);

        (await _desk.LookAsync(db => db.Set<HistoryLine>().CountAsync())).Should().Be(before);
    }

    [Fact]
    public async Task Half_typed_text_never_lies_in_the_files_in_clear()
    {
        await Drafts.SaveAsync(_desk.Clerk, Form, Guid.NewGuid(), null, "hong gildong lives here", default);

        foreach (var file in Directory.GetFiles(_desk.Folders.Data))
        {
            Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)).Should().NotContain("gildong");
        }
    }

    [Theory]
    [InlineData(0, "draft.empty")]
    [InlineData(FormDraft.ContentLimit + 1, "text.too-long")]
    public async Task Nothing_and_more_than_any_form_can_hold_are_refused(int length, string refusal)
    {
        var keep = () => Drafts.SaveAsync(_desk.Clerk, Form, Guid.NewGuid(), null, new string('가', length), default);

        (await keep.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be(refusal);
    }
}
