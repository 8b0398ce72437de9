namespace CivilDesk.Core.Desk;

/// <summary>
/// Made when a form opens and sent with every try of its save: a double click, a resend after a
/// dropped line or a second try is one command and gets the first one's answer.
/// </summary>
public readonly record struct CommandId(Guid Value)
{
    /// <summary>For verbs that are harmless to repeat, such as the schedule's.</summary>
    public static CommandId None { get; }

    public static CommandId New() => new(Guid.NewGuid());
}
