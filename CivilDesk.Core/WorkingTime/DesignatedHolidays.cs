using static CivilDesk.Core.WorkingTime.HolidayKind;

namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// Election days and 임시공휴일 that no rule computes (규정 제2조 제10호의2·제11호), as known on 2026-10-09.
/// Later ones are entered by the office and passed to <see cref="WorkingCalendar"/>.
/// </summary>
internal static class DesignatedHolidays
{
    public static IReadOnlyList<PublicHoliday> All { get; } =
    [
        new(new(2022, 3, 9), "제20대 대통령선거일", "20th Presidential Election Day", Election),
        new(new(2022, 6, 1), "제8회 전국동시지방선거일", "8th Local Elections Day", Election),
        new(new(2023, 10, 2), "임시공휴일", "Temporary holiday", Temporary),
        new(new(2024, 4, 10), "제22대 국회의원선거일", "22nd National Assembly Election Day", Election),
        new(new(2024, 10, 1), "임시공휴일(국군의 날)", "Temporary holiday (Armed Forces Day)", Temporary),
        new(new(2025, 1, 27), "임시공휴일", "Temporary holiday", Temporary),

        // No election at the end of a term, so 공직선거법 제34조 does not cover it: the government designated it.
        new(new(2025, 6, 3), "임시공휴일(제21대 대통령선거일)", "Temporary holiday (21st Presidential Election Day)", Temporary),
        new(new(2026, 6, 3), "제9회 전국동시지방선거일", "9th Local Elections Day", Election),
    ];
}
