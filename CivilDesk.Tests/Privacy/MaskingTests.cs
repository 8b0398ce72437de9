using System.Text;
using CivilDesk.Core.Privacy;
using CivilDesk.Tests.WorkingTime;
using CsCheck;

namespace CivilDesk.Tests.Privacy;

/// <summary>One way of hiding on every screen; the vectors are the office's own file.</summary>
public sealed class MaskingTests
{
    public static TheoryData<string, string, string> Vectors
    {
        get
        {
            var law = LawFiles.Read("masking.json");
            var vectors = new TheoryData<string, string, string>();
            foreach (var kind in new[] { "name", "phone", "address", "email" })
            {
                foreach (var vector in law.GetProperty(kind).GetProperty("cases").EnumerateArray())
                {
                    vectors.Add(kind, vector.GetProperty("in_").GetString()!, vector.GetProperty("out").GetString()!);
                }
            }

            return vectors;
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Personal_data_is_hidden_as_the_vectors_say(string kind, string clear, string masked) => Mask(kind, clear).Should().Be(masked);

    [Fact]
    public void There_are_vectors_of_every_kind() => Vectors.Count.Should().BeGreaterThan(15);

    [Theory]
    [InlineData("name", " 홍길동 ", "홍*동")]
    [InlineData("name", "Lee", "Le*")]
    [InlineData("name", "Jo", "**")]
    [InlineData("name", "", "")]
    [InlineData("name", "𠮷田一郎", "𠮷**郎")]
    [InlineData("phone", "1588-1234", "****-1234")]
    [InlineData("phone", "550-4000", "***-4000")]
    [InlineData("phone", "+82 10 0123 4567", "010-****-4567")]
    [InlineData("phone", "０１０－０１２３－４５６７", "010-****-4567")]
    [InlineData("phone", "0502-1234-5678", "0502-****-5678")]
    [InlineData("phone", "4567", "****")]
    [InlineData("phone", "", "")]
    [InlineData("address", "은솔구 은솔1동 12-3", "은솔구 은솔1동 ***")]
    [InlineData("address", "은솔구 물레길 3", "은솔구 물레길 ***")]
    [InlineData("address", "행복아파트 101동 502호", "***")]
    [InlineData("address", "은솔구 물레길, 3", "은솔구 물레길, ***")]
    [InlineData("address", "래미안 A동 301호", "***")]
    [InlineData("address", "은솔구 은솔동 12-3 행복로아파트 101동", "은솔구 은솔동 ***")]
    [InlineData("address", "12-3", "***")]
    [InlineData("address", "", "***")]
    [InlineData("email", "a@example.kr", "*@example.kr")]
    [InlineData("email", "이름@example.kr", "이*@example.kr")]
    [InlineData("email", "nothing", "***")]
    [InlineData("email", "a@b@example.kr", "***")]
    public void What_the_vectors_leave_open_is_hidden_too(string kind, string clear, string masked) => Mask(kind, clear).Should().Be(masked);

    [Fact]
    public void A_name_typed_in_taken_apart_letters_is_hidden_like_any_other() =>
        Masking.Name("홍길동".Normalize(NormalizationForm.FormD)).Should().Be("홍*동");

    [Fact]
    public void A_broken_sign_in_a_name_or_number_ends_no_screen()
    {
        Masking.Name("홍\ud800동").Should().Be("홍*동");
        Masking.Phone("010\udc00-0123-4567").Should().Be("010-****-4567");
    }

    [Fact]
    public void The_middle_of_no_number_is_ever_shown() =>
        Gen.Char['0', '9'].Array[9, 11].Select(digits => new string(digits)).Sample(digits =>
        {
            var masked = Masking.Phone(digits);
            return masked.Count(sign => sign == '*') >= 3 && masked.Count(char.IsAsciiDigit) <= digits.Length - 3 && masked.EndsWith(digits[^4..], StringComparison.Ordinal);
        });

    [Fact]
    public void Nothing_of_a_name_but_its_ends_is_ever_shown() =>
        Gen.Char['가', '힣'].Array[2, 20].Select(letters => new string(letters)).Sample(name =>
            Masking.Name(name) is var masked && masked.Length == name.Length && masked[0] == name[0] && masked[1..].TrimEnd(name[^1]).All(sign => sign == '*'));

    private static string Mask(string kind, string clear) => kind switch
    {
        "name" => Masking.Name(clear),
        "phone" => Masking.Phone(clear),
        "address" => Masking.Address(clear),
        _ => Masking.Email(clear),
    };
}
