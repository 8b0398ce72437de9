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

    public static string Article(ForeseenDue due) => due.Type switch
    {
        PetitionType.Other when due.Period != StatutoryPeriod.For(PetitionType.Other) => IntakeText.ArticleOtherOwn,
        PetitionType.Statutory => IntakeText.ArticleStatutory,
        PetitionType.InquiryLaw => IntakeText.ArticleInquiryLaw,
        PetitionType.InquiryProcedure => IntakeText.ArticleInquiryProcedure,
        PetitionType.Suggestion => IntakeText.ArticleSuggestion,
        PetitionType.Grievance => IntakeText.ArticleGrievance,
        _ => IntakeText.ArticleOther,
    };

    public static string Period(StatutoryPeriod period) => Say.With(period.Unit is PeriodUnit.Days ? IntakeText.PeriodDays : IntakeText.PeriodHours, period.Amount);

    /// <summary>The day, and the minute too unless the period ends with the day.</summary>
    public static string Due(DateTimeOffset at) => DeskClock.InSeoul(at) is { Hour: 23, Minute: 59 }
        ? Say.DayOfWeek(DeskClock.DayOf(at))
        : $"{Say.DayOfWeek(DeskClock.DayOf(at))} {Say.Time(at)}";
}
