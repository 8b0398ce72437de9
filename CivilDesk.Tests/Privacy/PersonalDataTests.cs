using System.Text.Json;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Privacy;

public sealed class PersonalDataTests
{
    private static readonly JsonElement s_file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Law", "masking.json"))).RootElement;

    public static TheoryData<string, string, string> Masked()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var item in new[] { "name", "phone", "address", "email", "rrn" })
        {
            foreach (var entry in s_file.GetProperty(item).GetProperty("cases").EnumerateArray())
            {
                cases.Add(item, entry.GetProperty("in_").GetString()!, entry.GetProperty("out").GetString()!);
            }
        }

        return cases;
    }

    public static TheoryData<string, string[]> Found()
    {
        var cases = new TheoryData<string, string[]>();
        foreach (var entry in s_file.GetProperty("free_text_detect").EnumerateArray())
        {
            cases.Add(entry.GetProperty("in_").GetString()!, [.. entry.GetProperty("finds").EnumerateArray().Select(kind => kind.GetString()!)]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Masked))]
    public void Every_published_value_is_hidden_as_published(string item, string plain, string hidden) => (item switch
    {
        "name" => Masking.Name(plain),
        "phone" => Masking.Phone(plain),
        "address" => Masking.Address(plain),
        "email" => Masking.Email(plain),
        _ => ResidentNumber.Mask(plain),
    }).Should().Be(hidden);

    [Theory]
    [MemberData(nameof(Found))]
    public void Every_published_text_shows_what_stands_in_it(string text, string[] kinds) =>
        PersonalData.Find(text).Select(kind => kind switch
        {
            PersonalDataKind.ResidentNumber => "rrn",
            PersonalDataKind.Phone => "phone",
            PersonalDataKind.LocalPhone => "phone_local",
            _ => "account",
        }).Should().BeEquivalentTo(kinds);

    [Theory]
    [InlineData("900101-1234567", true)]
    [InlineData("９００１０１－１２３４５６７", true)]
    [InlineData("900101 - 1234567", true)]
    [InlineData("제 번호는 0203043234567입니다", true)]
    [InlineData("850229-5234567", false)]
    [InlineData("901301-1234567", false)]
    [InlineData("900101-9234567", false)]
    [InlineData("2026-11-23 접수, 관리번호 260101-12", false)]
    [InlineData("등기 9001011234567890", false)]
    public void A_resident_number_is_told_by_its_birthday_in_any_spelling(string text, bool isOne) => ResidentNumber.IsIn(text).Should().Be(isOne);

    [Fact]
    public async Task No_text_of_a_case_may_hold_a_resident_number()
    {
        var desk = new DeskFixture();
        await desk.InitializeAsync();

        await new Func<Task>(() => desk.ReceivedAsync(Given.WalkIn() with { Story = "제 주민번호는 900101-1234567입니다." })).ShouldBeRefusedAsync("text.resident-number");
        await new Func<Task>(() => desk.ReceivedAsync(Given.WalkIn(name: "홍길동 9001011234567"))).ShouldBeRefusedAsync("text.resident-number");
        await desk.DisposeAsync();
    }

    [Fact]
    public void A_text_that_goes_out_hides_every_number() =>
        PersonalData.Hide("010-0123-4567, 900101-1234567, 계좌 123-456789-01-234, 550-4000, 2026-11-23 접수")
            .Should().Be("010-****-4567, 900101-*******, 계좌 ***-******-**-***, ***-4000, 2026-11-23 접수");
}
