using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Intake;

/// <summary>Why a legal type stands there, and by which article it has its period, in the language of the screen.</summary>
internal static class TypeReasons
{
    public static string Sentence(IntakeForm form) => form.ChosenType is not null
        ? IntakeText.TypeChosen
        : form.Proposal switch
        {
            { Reason: TypeReason.Word, Word: { } word } => Say.With(IntakeText.TypeByWord, word),
            { Reason: TypeReason.Category } => IntakeText.TypeByCategory,
            _ => IntakeText.TypeUsual,
        };

    public static string Article(PetitionType type) => type switch
    {
        PetitionType.Statutory => IntakeText.ArticleStatutory,
        PetitionType.InquiryLaw => IntakeText.ArticleInquiryLaw,
        PetitionType.InquiryProcedure => IntakeText.ArticleInquiryProcedure,
        PetitionType.Suggestion => IntakeText.ArticleSuggestion,
        PetitionType.Grievance => IntakeText.ArticleGrievance,
        _ => IntakeText.ArticleOther,
    };

    public static string Period(StatutoryPeriod period) => Say.With(period.Unit is PeriodUnit.Days ? IntakeText.PeriodDays : IntakeText.PeriodHours, period.Amount);

    /// <summary>The day for a period in days, which ends with the day's last second; the minute for one in hours.</summary>
    public static string Due(DateTimeOffset at) => DeskClock.InSeoul(at) is { Hour: 23, Minute: 59, Second: 59 }
        ? Say.DayOfWeek(DeskClock.DayOf(at))
        : $"{Say.DayOfWeek(DeskClock.DayOf(at))} {Say.Time(at)}";
}
