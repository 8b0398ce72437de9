using System.Globalization;
using CivilDesk.Core.Pledge;
using CivilDesk.Core.Reports;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Pledge;

/// <summary>How the card's terms and periods are said on screens.</summary>
internal static class CardWords
{
    public static string Of(PledgeTerm term) => term.Number is { } number
        ? Say.With(PledgeText.TermNumbered, number, Say.Month(term.Start), Say.Month(term.End))
        : Say.With(PledgeText.TermOther, Say.Month(term.Start), Say.Month(term.End));

    public static string Of(TermSpan span)
    {
        var year = span.Start.Year.ToString(CultureInfo.InvariantCulture);
        return span.IsYear ? Say.With(PledgeText.Year, year)
            : span.IsFirstHalf ? Say.With(PledgeText.FirstHalf, year)
            : span.IsSecondHalf ? Say.With(PledgeText.SecondHalf, year)
            : $"{Say.Month(span.Start)}~{Say.Month(span.End)}";
    }

    public static string Of(ReportPeriod period)
    {
        var year = period.Start.Year.ToString(CultureInfo.InvariantCulture);
        return period.Kind is ReportKind.Monthly ? Say.Month(period.Start) : Say.With(period.Start.Month == 1 ? PledgeText.FirstHalf : PledgeText.SecondHalf, year);
    }
}
