using System.Text;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Privacy;
using CivilDesk.Tests.Support;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Privacy;

/// <summary>Phone, address and e-mail lie sealed in the ledger, each bound to its person, and are found all the same.</summary>
public sealed class ContactVaultTests : IAsyncLifetime
{
    private const string Field = "petitioner.phone", Phone = "01001234567";

    private readonly DeskFixture _desk = new();
    private readonly Guid _person = Guid.NewGuid();

    private ContactVault Vault => _desk.Get<ContactVault>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public void What_was_sealed_opens_again_whatever_was_written() =>
        Gen.String.Sample(text => Vault.Open(Vault.Seal(text, Field, _person), Field, _person) == Expected(text));

    [Fact]
    public void The_same_number_never_looks_the_same_twice() =>
        Vault.Seal(Phone, Field, _person).Should().NotBe(Vault.Seal(Phone, Field, _person));

    [Fact]
    public void A_sealed_number_names_its_key_and_shows_nothing() =>
        Vault.Seal(Phone, Field, _person).Should().MatchRegex("^v1:k1:[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$").And.NotContain("4567");

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_changed_nonce_text_or_tag_does_not_open(int part)
    {
        var parts = Vault.Seal(Phone, Field, _person)!.Split(':');
        var bytes = Convert.FromBase64String(parts[part]);
        bytes[0] ^= 1;
        parts[part] = Convert.ToBase64String(bytes);

        Refusal(string.Join(':', parts)).Should().Be("contact.unreadable");
    }

    [Theory]
    [InlineData("")]
    [InlineData("01001234567")]
    [InlineData("v1:k1:AAAA:AAAA:AAAA")]
    [InlineData("v1:k1:AAAAAAAAAAAAAAAA:AAAA:AAAA")]
    [InlineData("v1:k1:not base64:AAAA:AAAA")]
    [InlineData("v2:k1:AAAAAAAAAAAAAAAA:AAAA:AAAAAAAAAAAAAAAAAAAAAA==")]
    public void What_is_no_seal_is_refused_and_not_a_crash(string stored) => Refusal(stored).Should().Be("contact.unreadable");

    [Fact]
    public void A_seal_of_a_key_that_is_not_on_the_ring_names_it() =>
        Refusal(Vault.Seal(Phone, Field, _person)!.Replace(":k1:", ":k9:", StringComparison.Ordinal)).Should().Be("keys.unknown-version");

    [Fact]
    public void A_number_copied_to_another_person_or_field_does_not_open()
    {
        var stored = Vault.Seal(Phone, Field, _person);

        var otherPerson = () => Vault.Open(stored, Field, Guid.NewGuid());
        var otherField = () => Vault.Open(stored, "petitioner.email", _person);

        otherPerson.Should().Throw<DeskRuleException>().Which.Code.Should().Be("contact.unreadable");
        otherField.Should().Throw<DeskRuleException>().Which.Code.Should().Be("contact.unreadable");
    }

    [Fact]
    public void Another_ring_opens_nothing_and_finds_nothing()
    {
        var other = new ContactVault(KeyRing.Create(Path.Combine(_desk.Folders.Keys, "other"), _desk.Get<DeskClock>().Now));

        var opens = () => other.Open(Vault.Seal(Phone, Field, _person), Field, _person);

        opens.Should().Throw<DeskRuleException>().Which.Code.Should().Be("contact.unreadable");
        other.PhoneIndex(Phone).Should().NotBe(Vault.PhoneIndex(Phone));
    }

    [Theory]
    [InlineData("010-0123-4567")]
    [InlineData("+82 10 0123 4567")]
    [InlineData("０１００１２３４５６７")]
    [InlineData("4567")]
    [InlineData("４５６７")]
    public async Task A_person_is_found_by_the_whole_number_in_any_spelling_and_by_its_last_four_digits(string typed)
    {
        await _desk.ReceivedAsync();
        await _desk.ReceivedAsync(Given.WalkIn(name: "장보고", phone: "010-0999-8888"));

        (await _desk.Get<PetitionerService>().RecognizeAsync(_desk.Clerk, typed, default)).Should().ContainSingle().Which.Name.Should().Be("홍길동");
    }

    [Theory]
    [InlineData("0123")]
    [InlineData("456")]
    [InlineData("010-0123-4568")]
    public async Task Part_of_a_number_or_another_one_finds_nobody(string typed)
    {
        await _desk.ReceivedAsync();

        (await _desk.Get<PetitionerService>().RecognizeAsync(_desk.Clerk, typed, default)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_broken_sign_in_the_search_finds_nobody_and_is_no_crash()
    {
        await _desk.ReceivedAsync();

        (await _desk.Get<PetitionerService>().RecognizeAsync(_desk.Clerk, "\ud8000123", default)).Should().BeEmpty();
    }

    [Fact]
    public async Task Not_one_byte_of_the_ledger_tells_a_number_an_address_or_an_e_mail()
    {
        await _desk.ReceivedAsync(Given.WalkIn() with { NewPetitioner = new("홍길동", "010-0123-4567", "은솔구 은솔로 77-1", "gildong@example.kr") });
        await _desk.LookAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        await _desk.CloseAsync();

        var bytes = Directory.GetFiles(_desk.Folders.Data).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))).ToList();

        bytes.Should().Contain(file => file.Contains(InUtf8("홍길동")), "names stay searchable, so this reading finds what is there");
        string[] canaries = ["01001234567", "010-0123-4567", "0123-4567", "01234567", InUtf8("은솔로"), "77-1", "gildong", "example.kr"];
        bytes.Should().OnlyContain(file => !canaries.Any(file.Contains));
    }

    private static string InUtf8(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private static string? Expected(string text) => string.IsNullOrWhiteSpace(text) ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Trim()));

    private string Refusal(string stored)
    {
        var opens = () => Vault.Open(stored, Field, _person);
        return opens.Should().Throw<DeskRuleException>().Which.Code;
    }
}
