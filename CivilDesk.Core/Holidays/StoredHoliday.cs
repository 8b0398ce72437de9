using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Holidays;

/// <summary>
/// What the office knows about one day beyond the rules: a 임시공휴일 or an election that was designated, or a shipped one that no
/// longer holds.
/// </summary>
public sealed class StoredHoliday : VersionedRecord
{
    private const int BasisLimit = 200;

    private StoredHoliday()
    {
    }

    public DateOnly Date { get; private set; }

    public HolidayKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string EnglishName { get; private set; } = "";

    /// <summary>근거: 국무회의 의결, 관보, 선거 공고.</summary>
    public string Basis { get; private set; } = "";

    /// <summary>The program ships the day as a holiday and the office has withdrawn it.</summary>
    public bool IsWithdrawn { get; private set; }

    public long EnteredBy { get; private set; }

    public DateTimeOffset EnteredAt { get; private set; }

    internal static StoredHoliday Enter(HolidayDraft draft, long by, DateTimeOffset at)
    {
        var holiday = new StoredHoliday { Date = draft.Date };
        holiday.Designate(draft, by, at);
        return holiday;
    }

    internal static StoredHoliday Withdraw(PublicHoliday shipped, string basis, long by, DateTimeOffset at)
    {
        var holiday = new StoredHoliday { Date = shipped.Date, Kind = shipped.Kind, Name = shipped.Name, EnglishName = shipped.EnglishName };
        holiday.Withdraw(basis, by, at);
        return holiday;
    }

    internal void Designate(HolidayDraft draft, long by, DateTimeOffset at)
    {
        if (draft.Kind is not (HolidayKind.Temporary or HolidayKind.Election))
        {
            throw new DeskRuleException("holiday.kind-computed");
        }

        Kind = draft.Kind;
        Name = Texts.Needed(draft.Name, Texts.NameLimit, "holiday.name-needed");
        EnglishName = Texts.Optional(draft.EnglishName, Texts.NameLimit) ?? Name;
        IsWithdrawn = false;
        Sign(draft.Basis, by, at);
    }

    internal void Withdraw(string basis, long by, DateTimeOffset at)
    {
        IsWithdrawn = true;
        Sign(basis, by, at);
    }

    internal static string CheckedBasis(string? basis) => Texts.Needed(basis, BasisLimit, "holiday.basis-needed");

    private void Sign(string basis, long by, DateTimeOffset at) => (Basis, EnteredBy, EnteredAt) = (CheckedBasis(basis), by, at);
}
