using CivilDesk.Core.Desk;
using CivilDesk.Core.FollowUps;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Shared;

/// <summary>What a check led to, in a sentence.</summary>
internal static class FollowUpWords
{
    public static string Done(CaseNumber number, FollowUpOutcome outcome) => outcome switch
    {
        { OpenedCase: { } opened } => Say.With(FollowUpText.DoneCase, number, opened),
        { OpenedDirective: { } directive } => Say.With(FollowUpText.DoneDirective, number, directive),
        { AgainOn: { } again } => Say.With(FollowUpText.DoneAgain, number, Say.Day(again)),
        _ => Say.With(FollowUpText.Done, number),
    };
}
