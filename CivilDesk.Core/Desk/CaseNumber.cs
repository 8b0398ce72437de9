using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace CivilDesk.Core.Desk;

/// <summary>
/// A number in a ledger: year and serial, written <c>2026-0123</c> with at least four digits.
/// Stored as one sortable integer, so that 2026-10000 comes after 2026-9999.
/// </summary>
[JsonConverter(typeof(CaseNumberJson))]
public readonly record struct CaseNumber : IComparable<CaseNumber>
{
    private const int SerialsPerYear = 10_000_000;

    public CaseNumber(int year, int serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(serial, SerialsPerYear);
        SortKey = ((long)year * SerialsPerYear) + serial;
    }

    /// <summary>Year and serial in one integer that sorts as the number does.</summary>
    public long SortKey { get; private init; }

    public int Year => (int)(SortKey / SerialsPerYear);

    public int Serial => (int)(SortKey % SerialsPerYear);

    public static CaseNumber FromSortKey(long sortKey) => new() { SortKey = sortKey };

    /// <summary>Reads <c>2026-0123</c> as people type it: spaces around it and missing zeros are forgiven.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CaseNumber number)
    {
        number = default;
        if (text?.Trim().Split('-') is not [{ Length: 4 } year, { Length: >= 1 and <= 7 } serial]
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
            || !int.TryParse(serial, NumberStyles.None, CultureInfo.InvariantCulture, out var s)
            || y < 1900 || s < 1)
        {
            return false;
        }

        number = new(y, s);
        return true;
    }

    public int CompareTo(CaseNumber other) => SortKey.CompareTo(other.SortKey);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Serial:0000}");

    public static bool operator <(CaseNumber left, CaseNumber right) => left.SortKey < right.SortKey;

    public static bool operator >(CaseNumber left, CaseNumber right) => left.SortKey > right.SortKey;

    public static bool operator <=(CaseNumber left, CaseNumber right) => left.SortKey <= right.SortKey;

    public static bool operator >=(CaseNumber left, CaseNumber right) => left.SortKey >= right.SortKey;
}
