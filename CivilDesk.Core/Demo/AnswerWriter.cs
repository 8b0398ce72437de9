using CivilDesk.Core.Complaints;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Demo;

/// <summary>What comes of a matter and how the department writes it.</summary>
internal sealed class AnswerWriter(Dice dice, PhraseBook book, PhraseWriter writer)
{
    private const string OtherAgency = "other-agency";

    private static readonly Outcome[] s_outcomes =
    [
        Outcome.Accepted, Outcome.PartlyAccepted, Outcome.AlternativeOffered, Outcome.NotAcceptable, Outcome.Guidance, Outcome.Referred, Outcome.Withdrawn,
    ];

    // Where the city, the police or a utility may be the right one to ask.
    private static readonly string[] s_sharedWithOthers = ["traffic", "road", "planning", "environment"];

    public Outcome Decide(Matter matter)
    {
        var phrases = matter.Phrases;
        var possible = s_outcomes.Where(outcome => outcome switch
        {
            Outcome.Accepted => phrases.Accepted is not null,
            Outcome.NotAcceptable => phrases.Refusal is not null,
            Outcome.Referred => phrases.Referred is not null || s_sharedWithOthers.Any(subject => matter.CategoryCode.StartsWith(subject, StringComparison.Ordinal)),
            _ => true,
        });
        return dice.Weighted([.. possible], outcome => Share(outcome, matter));
    }

    public string Answer(Matter matter, Outcome outcome, DateOnly received, DateOnly processed)
    {
        var (own, general) = Texts(matter.Phrases, outcome);
        return writer.Write(own ?? dice.Pick(general), DatedSlots(matter.Slots, received, processed), matter.Choices);
    }

    /// <summary>The places of a matter and the days of an answer: seen between the two days, planned some weeks later.</summary>
    public IReadOnlyDictionary<string, string> DatedSlots(IReadOnlyDictionary<string, string> places, DateOnly received, DateOnly processed)
    {
        var steps = WorkingCalendar.BuiltIn.WorkingDaysBetween(received, processed) - 1;
        return new Dictionary<string, string>(places)
        {
            ["visited"] = KoreanDate.Day(OfficeHours.Later(received, dice.Between(Math.Min(1, steps), steps))),
            ["planned"] = KoreanDate.Month(processed.AddDays(dice.Between(25, 80)), processed),
            ["plannedDay"] = KoreanDate.Day(OfficeHours.Later(processed, dice.Between(5, 20)), processed),
        };
    }

    private static double Share(Outcome outcome, Matter matter) => (matter.Type, matter.CategoryCode) switch
    {
        (PetitionType.InquiryLaw or PetitionType.InquiryProcedure, _) => outcome is Outcome.Guidance ? 1 : 0,
        (PetitionType.Other, _) => outcome switch { Outcome.Accepted => 60, Outcome.Guidance => 36, Outcome.Withdrawn => 3, _ => 0 },
        (PetitionType.Statutory, _) => outcome switch { Outcome.Accepted => 60, Outcome.NotAcceptable => 18, Outcome.Guidance => 20, _ => 0 },
        (_, OtherAgency) => outcome switch { Outcome.Referred => 66, Outcome.Accepted => 16, Outcome.NotAcceptable => 12, Outcome.PartlyAccepted => 4, _ => 0 },
        (PetitionType.Suggestion, _) => outcome switch
        {
            Outcome.Accepted => 32, Outcome.PartlyAccepted => 18, Outcome.AlternativeOffered => 16, Outcome.NotAcceptable => 28, Outcome.Guidance => 4, _ => 0,
        },
        _ => outcome switch
        {
            Outcome.Accepted => 43, Outcome.PartlyAccepted => 16, Outcome.AlternativeOffered => 11, Outcome.NotAcceptable => 17, Outcome.Guidance => 6, Outcome.Referred => 4, _ => 3,
        },
    };

    private (string? Own, IReadOnlyList<string> General) Texts(MatterPhrases phrases, Outcome outcome) => outcome switch
    {
        Outcome.Accepted => (phrases.Accepted, []),
        Outcome.PartlyAccepted => (phrases.Partly, book.Answers.Partly),
        Outcome.AlternativeOffered => (phrases.Alternative, book.Answers.Alternative),
        Outcome.NotAcceptable => (phrases.Refusal, []),
        Outcome.Guidance => (phrases.Guidance, book.Answers.Guidance),
        Outcome.Referred => (phrases.Referred, book.Answers.Referred),
        _ => (null, book.Answers.Withdrawn),
    };
}
