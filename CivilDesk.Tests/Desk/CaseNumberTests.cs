using CivilDesk.Core.Desk;

namespace CivilDesk.Tests.Desk;

public sealed class CaseNumberTests
{
    [Theory]
    [InlineData(2026, 1, "2026-0001")]
    [InlineData(2026, 123, "2026-0123")]
    [InlineData(2026, 12345, "2026-12345")]
    public void A_number_is_written_with_at_least_four_digits(int year, int serial, string text) =>
        new CaseNumber(year, serial).ToString().Should().Be(text);

    [Fact]
    public void Numbers_sort_by_year_and_then_by_serial() =>
        new CaseNumber[] { new(2026, 10_000), new(2027, 1), new(2026, 9_999), new(2026, 2) }.Order()
            .Select(number => number.ToString())
            .Should().Equal("2026-0002", "2026-9999", "2026-10000", "2027-0001");

    [Theory]
    [InlineData(" 2026-123 ", "2026-0123")]
    [InlineData("2026-0123", "2026-0123")]
    public void A_number_is_read_as_people_type_it(string typed, string number)
    {
        CaseNumber.TryParse(typed, out var read).Should().BeTrue();

        read.ToString().Should().Be(number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-0")]
    [InlineData("26-0001")]
    [InlineData("2026-12-01")]
    [InlineData("2026--1")]
    public void What_is_no_number_is_not_read_as_one(string typed) => CaseNumber.TryParse(typed, out _).Should().BeFalse();
}
