using CivilDesk.Core.Desk;

namespace CivilDesk.Core.WorkingTime;

/// <summary>처리기간: how long the office may take, or by how much it extends, in the unit the law counts (법 제19조).</summary>
public readonly record struct StatutoryPeriod(int Amount, PeriodUnit Unit)
{
    /// <summary>One day of a period counted in hours (법 제19조 제1항).</summary>
    public const int HoursPerDay = 8;

    private const int LongestCountedInHours = 5;

    /// <summary>
    /// The period of a petition of that type (시행령 제14조–제17조, 제19조). A statutory petition's own period stands in the
    /// published 처리기준표 (법 제17조); until there is a table per item it gets seven days.
    /// </summary>
    public static StatutoryPeriod For(PetitionType type) => type switch
    {
        PetitionType.InquiryLaw or PetitionType.Suggestion => Days(14),
        PetitionType.InquiryProcedure or PetitionType.Grievance or PetitionType.Statutory => Days(7),
        PetitionType.Other => Hours(3),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>
    /// The same, where the office has set another period for 기타민원 by itself (시행령 제16조 제3항).
    /// </summary>
    public static StatutoryPeriod For(PetitionType type, StatutoryPeriod other) => type is PetitionType.Other ? other : For(type);

    /// <summary>A period of so many days as the law counts it: up to five days become hours of work (법 제19조).</summary>
    public static StatutoryPeriod Days(int days) =>
        days <= LongestCountedInHours ? Hours(days * HoursPerDay) : new(days, PeriodUnit.Days);

    /// <summary>A period given in hours of work, such as the three of 즉시 (시행령 제19조).</summary>
    public static StatutoryPeriod Hours(int hours) => new(hours, PeriodUnit.WorkingHours);

    /// <summary>
    /// The same length in another unit. An extension is counted in the unit of the period it extends: three days on top of
    /// seven stay days although alone they would be hours (법 제19조 is about the whole period).
    /// </summary>
    public StatutoryPeriod In(PeriodUnit unit) => (Unit, unit) switch
    {
        (PeriodUnit.Days, PeriodUnit.WorkingHours) => new(Amount * HoursPerDay, unit),
        (PeriodUnit.WorkingHours, PeriodUnit.Days) when Amount % HoursPerDay == 0 => new(Amount / HoursPerDay, unit),
        (PeriodUnit.WorkingHours, PeriodUnit.Days) => throw new DeskRuleException("period.not-whole-days", Amount),
        _ => this,
    };

    /// <summary>The period with its extensions, in its own unit (시행령 제21조); a day in it weighs the same wherever it came from.</summary>
    public StatutoryPeriod With(IReadOnlyList<StatutoryPeriod> extensions)
    {
        var unit = Unit;
        return this with { Amount = Positive(Amount) + extensions.Sum(extension => Positive(extension.In(unit).Amount)) };
    }

    private static int Positive(int amount) => amount > 0 ? amount : throw new DeskRuleException("period.not-positive", amount);
}
