using CivilDesk.Core.Privacy;

namespace CivilDesk.Tests.Privacy;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("010-0123-4567")]
    [InlineData("01001234567")]
    [InlineData(" 010 0123 4567 ")]
    [InlineData("010.0123.4567")]
    [InlineData("(010) 0123-4567")]
    [InlineData("+82 10 0123 4567")]
    [InlineData("+82-(0)10-0123-4567")]
    [InlineData("82-10-0123-4567")]
    [InlineData("0082 10 0123 4567")]
    [InlineData("０１０－０１２３－４５６７")]
    [InlineData("＋８２ １０ ０１２３ ４５６７")]
    [InlineData("휴대폰 010-0123-4567")]
    public void One_number_is_one_number_in_any_spelling(string typed) => PhoneNumber.Digits(typed).Should().Be("01001234567");

    [Theory]
    [InlineData("02-820-1234", "028201234")]
    [InlineData("8201-1234", "82011234")]
    [InlineData("051-820-1234", "0518201234")]
    public void Eighty_two_inside_a_number_is_no_country_code(string typed, string digits) => PhoneNumber.Digits(typed).Should().Be(digits);

    [Theory]
    [InlineData("01001234567", "010-0123-4567")]
    [InlineData("0212345678", "02-1234-5678")]
    [InlineData("021234567", "02-123-4567")]
    [InlineData("0515504000", "051-550-4000")]
    [InlineData("15881234", "1588-1234")]
    [InlineData("050212345678", "0502-1234-5678")]
    [InlineData("4567", "4567")]
    [InlineData(null, "")]
    public void A_number_is_shown_as_officials_write_it(string? typed, string shown) => PhoneNumber.Format(typed).Should().Be(shown);
}
