using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Shared;

/// <summary>What a line of the history says beside its verb. The history keeps codes, so that a renamed department does not rewrite it; people read words.</summary>
internal static class StepWords
{
    public static string? Detail(string verb, string? detail, CodeBook book) => (verb, detail) switch
    {
        (_, null) => null,

        // The number stands beside the line already.
        ("received" or "requested" or "planned" or "ordered" or "word-given", _) => null,
        ("processed", _) when Enum.TryParse<Outcome>(detail, out var outcome) => Say.Word(outcome),
        ("replied", _) when Enum.TryParse<ReplyChannel>(detail, out var channel) => Say.Word(channel),
        _ => book.Find(CodeList.Department, detail)?.Text ?? detail,
    };
}
