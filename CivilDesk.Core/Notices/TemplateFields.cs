using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Notices;

/// <summary>The places in a template that a case fills, written as the office says them: {접수번호}.</summary>
public static partial class TemplateFields
{
    private static readonly FrozenDictionary<string, Func<Complaint, CodeBook, DeskClock, string?>> s_fields =
        new Dictionary<string, Func<Complaint, CodeBook, DeskClock, string?>>
        {
            ["민원인"] = (c, _, _) => c.PetitionerName,
            ["접수번호"] = (c, _, _) => c.Number.ToString(),
            ["접수일"] = (c, _, _) => Day(c.ReceivedOn),
            ["제목"] = (c, _, _) => c.Title,
            ["처리기한"] = (c, _, _) => c.SuspendedSince is null ? Day(c.DueOn) : null,
            ["부서"] = (c, book, _) => book.Find(CodeList.Department, c.DepartmentCode)?.Name,
            ["처리결과"] = (c, _, _) => c.Outcome is { } outcome ? Word(outcome) : null,
            ["처리내용"] = (c, _, _) => c.Answer,
            ["불가사유"] = (c, _, _) => c.RefusalReason,
            ["구제절차"] = (c, _, _) => c.Remedy,
            ["이첩기관"] = (c, _, _) => c.Agency,
            ["검토예정일"] = (c, _, _) => c.ReviewOn is { } day ? Day(day) : null,
            ["보완기한"] = (c, _, _) => c.Suspensions.LastOrDefault(s => s is { Kind: SuspensionKind.Supplement, IsOpen: true })?.RespondBy is { } day ? Day(day) : null,
            ["보완내용"] = (c, _, _) => c.Suspensions.LastOrDefault(s => s.Kind is SuspensionKind.Supplement)?.Reason,
            ["연장사유"] = (c, _, _) => c.Extensions.Count > 0 ? c.Extensions[^1].Explanation : null,
            ["오늘"] = (_, _, clock) => Day(clock.Today),
        }.ToFrozenDictionary();

    public static IEnumerable<string> Names => s_fields.Keys.Order(StringComparer.Ordinal);

    /// <summary>Refuses a template with a field that no case has.</summary>
    internal static void RequireKnown(string body)
    {
        if (Places().Matches(body).FirstOrDefault(place => !s_fields.ContainsKey(place.Groups[1].Value)) is { } unknown)
        {
            throw new DeskRuleException("template.unknown-field", unknown.Groups[1].Value);
        }
    }

    /// <summary>What the case does not know yet stays as its place, so that nobody overlooks it.</summary>
    internal static string Fill(string body, Complaint complaint, CodeBook book, DeskClock clock) =>
        Places().Replace(body, place => s_fields.TryGetValue(place.Groups[1].Value, out var read) ? read(complaint, book, clock) ?? place.Value : place.Value);

    private static string Day(DateOnly day) => day.ToString("yyyy'. 'M'. 'd'.'", CultureInfo.InvariantCulture);

    private static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Accepted => "수용",
        Outcome.PartlyAccepted => "일부수용",
        Outcome.AlternativeOffered => "대안제시",
        Outcome.NotAcceptable => "수용곤란",
        Outcome.Guidance => "안내",
        Outcome.Referred => "타기관 이첩",
        Outcome.Withdrawn => "취하",
        Outcome.LongTermReview => "장기검토",
        Outcome.RepeatClosed => "반복종결",
        Outcome.Returned => "반려",
        _ => "종결",
    };

    [GeneratedRegex(@"\{([^{}\r\n]{1,20})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
