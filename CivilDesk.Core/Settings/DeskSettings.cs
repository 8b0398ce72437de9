using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Settings;

/// <summary>What the office sets for itself. A field that the ledger does not hold yet has its default.</summary>
public sealed record DeskSettings
{
    /// <summary>기타민원 may get another period than 즉시, but no longer one than a month of working days would hold.</summary>
    private const int LongestOtherDays = 30;

    /// <summary>How a new ledger starts.</summary>
    public static DeskSettings Default { get; } = new();

    /// <summary>What stands on documents and receipts.</summary>
    public OfficeNames Names { get; init; } = OfficeNames.Default;

    /// <summary>근무시간과 점심시간: the clock of hours runs in them.</summary>
    public WorkingHours Hours { get; init; } = WorkingHours.Standard;

    /// <summary>기타민원의 처리기간 (시행령 제16조 제3항) of cases received from now on.</summary>
    public StatutoryPeriod OtherPeriod { get; init; } = StatutoryPeriod.For(PetitionType.Other);

    /// <summary>The last year whose public holidays somebody has checked; due dates beyond it carry a warning.</summary>
    public int CheckedYear { get; init; } = PublicHolidays.CheckedYear;

    /// <summary>As they are kept; refuses what no office can mean.</summary>
    public DeskSettings Checked()
    {
        if (OtherPeriod.Amount < 1)
        {
            throw new DeskRuleException("period.not-positive", OtherPeriod.Amount);
        }

        if (OtherPeriod.Amount > (OtherPeriod.Unit is PeriodUnit.Days ? LongestOtherDays : LongestOtherDays * StatutoryPeriod.HoursPerDay))
        {
            throw new DeskRuleException("settings.other-period-too-long", LongestOtherDays);
        }

        return CheckedYear is >= PublicHolidays.FirstYear and <= PublicHolidays.LastYear
            ? this with { Names = Names.Checked() }
            : throw new DeskRuleException("calendar.year-not-covered", CheckedYear);
    }
}
