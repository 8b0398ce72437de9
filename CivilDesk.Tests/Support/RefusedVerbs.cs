using CivilDesk.Core.Desk;

namespace CivilDesk.Tests.Support;

/// <summary>What the office answers when a rule forbids something.</summary>
internal static class RefusedVerbs
{
    public static async Task ShouldBeRefusedAsync(this Func<Task> verb, string code) =>
        (await verb.Should().ThrowAsync<DeskRuleException>()).Which.Code.Should().Be(code);

    /// <summary>The rule that a verb breaks, or null when it went through.</summary>
    public static async Task<string?> RefusalAsync(this Func<Task> verb)
    {
        try
        {
            await verb();
            return null;
        }
        catch (DeskRuleException refusal)
        {
            return refusal.Code;
        }
    }
}
