using CivilDesk.Core.Attachments;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.FollowUps;
using CivilDesk.Core.Notices;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Shared;

/// <summary>What a line of the history says beside its verb. The history keeps codes, so that a renamed department does not rewrite it; people read words.</summary>
internal static class StepWords
{
    public static string? Detail(string verb, string? detail, CodeBook book) => (verb, detail) switch
    {
        (_, null) => null,

        // The number stands beside the line already, and the fields of a correction stand in their own table.
        ("received" or "requested" or "planned" or "ordered" or "word-given" or "edited", _) => null,
        ("processed", _) => Word<Outcome>(detail),
        ("replied", _) => Word<ReplyChannel>(detail),
        ("suspended", _) => Word<SuspensionKind>(detail),
        ("extended", _) => Word<ExtensionReason>(detail),
        ("linked", _) => Word<CaseLinkKind>(detail),
        ("followed-up", _) => Word<FollowUpResult>(detail),
        ("delivered", _) => Word<Delivery>(detail),
        ("notified", _) when detail.Split(' ') is [var kind, var channel, var delivery] => $"{Word<NoticeKind>(kind)} · {Word<ReplyChannel>(channel)} · {Word<Delivery>(delivery)}",
        ("attached", _) when Enum.TryParse<AttachmentKind>(detail, out var kind) => Say.Word(kind),
        _ => book.Find(CodeList.Department, detail)?.Text ?? detail,
    };

    private static string Word<T>(string detail)
        where T : struct, Enum => Enum.TryParse<T>(detail, out var value) ? Say.Word(value) : detail;
}
