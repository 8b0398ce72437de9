using System.Globalization;
using System.Text.Json;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Law;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.WorkingTime;

namespace CivilDesk.Tests.Law;

/// <summary>
/// What the law forbids and allows, out of <c>deadline-cases.json</c>. Each situation is put to the rule that decides it; the vector's
/// <c>EXTENSION_EXCEEDS_PERIOD</c> is the code <c>extension.exceeds-period</c>.
/// </summary>
public sealed class RuleCaseTests
{
    private const PetitionType Grievance = PetitionType.Grievance;

    private static readonly WorkingCalendar s_office = WorkingCalendar.BuiltIn;

    private static readonly StatutoryPeriod s_week = StatutoryPeriod.For(Grievance);

    private static readonly Dictionary<string, JsonElement> s_cases = LawFiles.Read("deadline-cases.json").GetProperty("rule_cases")
        .EnumerateArray()
        .ToDictionary(example => example.GetProperty("id").GetString()!);

    // Where the vector's word has no noun in front.
    private static readonly Dictionary<string, string> s_codes = new()
    {
        ["NOT_APPLICABLE_STATUTORY"] = "repeat.not-applicable-statutory",
        ["NOT_MULTI_PARTY"] = "collective.not-multi-party",
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Fact]
    public void No_rule_is_left_out() => Cases.Should().HaveCount(26);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_law_decides_as_the_worked_example_says(string id)
    {
        var example = s_cases[id];

        var decided = Decide(id, example);

        decided.Should().Be(Expected(example), "{0} ({1})", example.GetProperty("when"), example.GetProperty("law"));
    }

    private static string Decide(string id, JsonElement example)
    {
        try
        {
            return Answer(id, example);
        }
        catch (DeskRuleException refusal)
        {
            return refusal.Code;
        }
    }

    private static string Answer(string id, JsonElement example) => id switch
    {
        "N-01" => Extend(Received(example), Days(8)),
        "N-02" => Extend(Received(example), Days(7), earlier: 1),
        "N-03" => Extend(Received(example), Days(7), earlier: 2, consent: true),
        "N-04" => Extend(Received(example), Days(7), reason: ExtensionReason.Workload),
        "N-05" => Extend(Received(example), Days(7), reason: ExtensionReason.HandlerUnavailable),
        "N-06" => Extend(Received(example), Days(7), decided: Instant(example, "decided")),
        "N-07" => $"WARN: {ExtensionRules.OwedAtClosing(extensions: 1, noticesSent: 0).Single()}",
        "N-08" => Warned(FieldInvestigationRules.Require(Grievance, s_office, Investigated(15), [])),
        "N-09" => Warned(FieldInvestigationRules.Require(Grievance, s_office, Investigated(15), [7, 7])),
        "N-10" => Warned(FieldInvestigationRules.Require(PetitionType.Suggestion, s_office, Investigated(1), [])),
        "N-11" => Close(filings: 3, notices: 2),
        "N-12" => Close(filings: 2, notices: 1),
        "N-13" => Close(filings: 3, notices: 1),
        "N-14" => Close(filings: 3, notices: 2, isCollective: true),
        "N-15" => Close(filings: 3, notices: 2, type: PetitionType.Statutory),
        "N-16" => Group(households: 4, signers: 6),
        "N-17" => Group(households: 5, signers: 5),
        "N-18" => Standing.Of(nameKnown: false, whereaboutsKnown: false) is PetitionerStanding.Anonymous and var nobody && !Standing.HasPeriod(nobody)
            ? "NOT_A_PETITIONER" : "PETITIONER",
        "N-19" => AuditRoute.IsRequired(Grievance, filings: 2) && !AuditRoute.IsRequired(Grievance, filings: 1) ? "ROUTE_TO_AUDIT_REQUIRED" : "NO_ROUTE",
        "N-20" => Done(() => ExceptionClosing.Require(ExceptionReason.AppealPending, reasonNotified: false)),
        "N-21" => Done(() => RejectionNotice.Require("예산이 없습니다.", remedy: null)),
        "N-22" => Done(() => SupplementRules.RequireExtension(earlier: 2)),
        "N-23" => Done(() => SupplementRules.RequireSecondRequest(s_office, new(2026, 11, 2), SupplementRules.LastDay(s_office, new(2026, 11, 2), 11))),
        "N-24" => SupplementRules.MayCloseAsWithdrawn(2) && !SupplementRules.MayCloseAsWithdrawn(1) ? "CLOSE_AS_WITHDRAWN_ALLOWED" : "NOT_ALLOWED",
        "N-25" => Done(() => CaseTransitions.Next(ComplaintStatus.Closed, CaseAction.Withdraw)),
        "N-26" => Awaiting(),
        _ => throw new InvalidDataException($"No rule decides {id}"),
    };

    // The word before the vector's remark: "NOT_MULTI_PARTY (5세대 …)", "NOT_A_PETITIONER → 비민원 …".
    private static string Expected(JsonElement example)
    {
        if (example.TryGetProperty("expected_error", out var error))
        {
            return Code(error.GetString()!.Split(' ')[0]);
        }

        return example.GetProperty("expected").GetString()!.Split(" → ")[0] switch
        {
            "WARN_ONLY" => "extension.reason-not-advised",
            var warning when warning.StartsWith("WARN: ", StringComparison.Ordinal) => $"WARN: {Code(warning["WARN: ".Length..])}",
            var word => word,
        };
    }

    private static string Code(string word)
    {
        var parts = word.ToLowerInvariant().Split('_');
        return s_codes.GetValueOrDefault(word, $"{parts[0]}.{string.Join('-', parts[1..])}");
    }

    private static string Extend(
        DateTimeOffset received, StatutoryPeriod by, int earlier = 0, bool consent = false, ExtensionReason reason = ExtensionReason.FactCheck, DateTimeOffset? decided = null)
    {
        var clock = new StatutoryClock(received, s_week, [], [.. Enumerable.Repeat(Days(7), earlier)]);
        return Warned(ExtensionRules.Require(s_office, clock, new(by, reason, consent, decided ?? received)));
    }

    private static string Close(int filings, int notices, PetitionType type = Grievance, bool isCollective = false)
    {
        RepeatClosing.Require(type, filings, notices, isCollective, committeeReviewed: false);
        return RepeatClosing.Missing(type, filings, notices, isCollective, committeeReviewed: false).Count == 0 ? "ALLOWED" : "MISSING";
    }

    private static string Group(int households, int signers)
    {
        CollectiveComplaint.Require(households, signers);
        return CollectiveComplaint.Is(households, signers) ? "MULTI_PARTY" : "NOT";
    }

    private static (DateOnly, DateOnly)[] Investigated(int workingDays)
    {
        var from = new DateOnly(2026, 11, 3);
        return [(from, s_office.AddWorkingDays(from, workingDays - 1))];
    }

    private static string Awaiting()
    {
        var received = DeskClock.At(new(2026, 11, 2), new(10, 0));
        var sent = new Suspension(new(2026, 11, 4), null) { Kind = SuspensionKind.Supplement };
        var clock = new StatutoryClock(received, StatutoryPeriod.For(PetitionType.InquiryLaw), [sent], []);
        var left = clock.RemainingAt(s_office, received.AddDays(30));

        return $"due={clock.DueIn(s_office).At?.ToString(CultureInfo.InvariantCulture) ?? "null"}, "
            + $"status={(left.State is ClockState.Suspended ? "정지" : "진행")}, remaining_days={left.Left}";
    }

    private static string Warned(IReadOnlyList<string> warnings) => warnings.Count == 0 ? "ALLOWED" : string.Join(", ", warnings);

    private static string Done(Action rule)
    {
        rule();
        return "ALLOWED";
    }

    private static StatutoryPeriod Days(int days) => new(days, PeriodUnit.Days);

    private static DateTimeOffset Received(JsonElement example) =>
        example.TryGetProperty("received", out _) ? Instant(example, "received") : DeskClock.At(new(2026, 11, 2), new(10, 0));

    private static DateTimeOffset Instant(JsonElement example, string property) =>
        DateTimeOffset.Parse(example.GetProperty(property).GetString()!, CultureInfo.InvariantCulture);
}
