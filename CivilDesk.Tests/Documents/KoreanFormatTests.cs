using System.Globalization;
using System.Text.Json;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Tests.WorkingTime;

namespace CivilDesk.Tests.Documents;

/// <summary>Every example of <c>Law/document_format.json</c>, and what it leaves open.</summary>
public sealed class KoreanFormatTests
{
    private static readonly JsonElement s_law = LawFiles.Read("document_format.json");

    public static TheoryData<string, string> Dates => Pairs("date");

    public static TheoryData<string, string> Times => Pairs("time");

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_written_as_the_regulation_says(string given, string written) =>
        (given.Length == "2022-07".Length ? KoreanFormat.Month(Day(given + "-01")) : KoreanFormat.Date(Day(given))).Should().Be(written);

    [Theory]
    [MemberData(nameof(Times))]
    public void A_time_is_written_with_24_hours(string given, string written) =>
        KoreanFormat.Time(TimeOnly.Parse(given, CultureInfo.InvariantCulture)).Should().Be(written);

    [Fact]
    public void A_range_of_dates_is_joined_by_a_swung_dash()
    {
        foreach (var example in s_law.GetProperty("date_range").EnumerateArray())
        {
            var days = example.GetProperty("in_").EnumerateArray().Select(day => Day(day.GetString()!)).ToArray();

            // The example spaces the dash from memory; the orthography (한글 맞춤법 부록, 물결표) sets it close.
            KoreanFormat.DateRange(days[0], days[1]).Should().Be(example.GetProperty("out").GetString()!.Replace(" ~ ", "~", StringComparison.Ordinal));
        }

        KoreanFormat.DateRange(new(2022, 7, 1), null).Should().Be("2022. 7. 1.~");
    }

    [Fact]
    public void Money_is_written_in_digits_and_in_words()
    {
        foreach (var example in s_law.GetProperty("money").EnumerateArray())
        {
            KoreanFormat.Money(example.GetProperty("in_").GetInt64()).Should().Be(example.GetProperty("out").GetString());
        }
    }

    [Theory]
    [InlineData(0, "영")]
    [InlineData(10, "일십")]
    [InlineData(10_000, "일만")]
    [InlineData(100_000_001, "일억일")]
    [InlineData(2_030_405_060_708, "이조삼백사억오백육만칠백팔")]
    public void Every_one_is_spoken_in_money(long amount, string words) => KoreanFormat.Money(amount).Should().EndWith($"원(금{words}원)");

    [Theory]
    [InlineData(32, "32건")]
    [InlineData(1234, "1,234건")]
    public void Cases_are_counted_in_건(int number, string written) => KoreanFormat.Count(number).Should().Be(written);

    [Theory]
    [InlineData(15, 16, "93.8%")] // 93.75
    [InlineData(1, 2000, "0.1%")] // 0.05
    [InlineData(1, 3, "33.3%")]
    [InlineData(7, 7, "100.0%")]
    [InlineData(0, 0, "-")]
    public void A_share_has_one_decimal_and_a_half_goes_up(int part, int whole, string written) => KoreanFormat.Percent(part, whole).Should().Be(written);

    [Theory]
    [InlineData(3, "+3")]
    [InlineData(0, "0")]
    [InlineData(-1200, "-1,200")]
    public void A_change_bears_its_sign(int change, string written) => KoreanFormat.Change(change).Should().Be(written);

    [Fact]
    public void An_instant_is_told_in_Seoul() =>
        KoreanFormat.DateAndTime(new DateTimeOffset(2026, 11, 22, 15, 5, 0, TimeSpan.Zero)).Should().Be("2026. 11. 23. 00:05");

    [Fact]
    public void A_foreign_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            KoreanFormat.Percent(15, 16).Should().Be("93.8%");
            KoreanFormat.Date(new(2026, 7, 5)).Should().Be("2026. 7. 5.");
            KoreanFormat.DateAndWeekday(new(2026, 11, 23)).Should().Be("2026. 11. 23.(월)");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TheoryData<string, string> Pairs(string list)
    {
        var pairs = new TheoryData<string, string>();
        foreach (var example in s_law.GetProperty(list).EnumerateArray())
        {
            pairs.Add(example.GetProperty("in_").GetString()!, example.GetProperty("out").GetString()!);
        }

        return pairs;
    }
}
