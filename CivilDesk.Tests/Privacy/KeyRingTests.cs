using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Privacy;

public sealed class KeyRingTests : IDisposable
{
    private static readonly DateTimeOffset s_now = DeskClock.At(new DateOnly(2026, 11, 2), new TimeOnly(10, 0));
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("civildesk-keys-").FullName, "keys");

    private string KeyFile => Path.Combine(_folder, "desk-keys.json");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Fact]
    public void A_new_ring_opens_again_as_the_same_ring()
    {
        var made = KeyRing.Create(_folder, s_now);

        var opened = KeyRing.Open(_folder);

        opened.Id.Should().Be(made.Id);
        opened.ContactKey(opened.CurrentContactKeyId).Should().Equal(made.ContactKey(made.CurrentContactKeyId));
    }

    [Fact]
    public void Only_the_owner_may_read_the_keys_and_nothing_else_lies_beside_them()
    {
        KeyRing.Create(_folder, s_now);

        Directory.GetFiles(_folder).Should().Equal(KeyFile);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(KeyFile).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void A_ring_is_never_written_over()
    {
        KeyRing.Create(_folder, s_now);
        var before = FolderPrint.Of(_folder);

        var again = () => KeyRing.Create(_folder, s_now);

        again.Should().Throw<IOException>();
        FolderPrint.Of(_folder).Should().Contain(before);
    }

    [Fact]
    public void Every_new_ring_has_keys_of_its_own()
    {
        var one = KeyRing.Create(_folder, s_now);
        var other = KeyRing.Create(_folder + "-2", s_now);

        other.Id.Should().NotBe(one.Id);
        other.ContactKey("k1").Should().NotEqual(one.ContactKey("k1"));
        other.Index("phone", "01001234567").Should().NotBe(one.Index("phone", "01001234567"));
        other.SealHistory([1, 2, 3]).Should().NotEqual(one.SealHistory([1, 2, 3]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"RingId":""}""")]
    [InlineData("""{"RingId":"a","CreatedAt":"2026-11-02T10:00:00+09:00","CurrentContactKey":"k1","ContactKeys":{},"IndexKey":"AAAA","HistoryKey":"AAAA"}""")]
    public void A_damaged_key_file_is_refused(string content)
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(KeyFile, content);

        var opens = () => KeyRing.Open(_folder);

        opens.Should().Throw<DeskRuleException>().Which.Code.Should().Be("keys.damaged");
    }

    [Theory]
    [InlineData("IndexKey")]
    [InlineData("HistoryKey")]
    [InlineData("CurrentContactKey")]
    public void A_key_file_of_which_a_part_was_changed_is_refused(string part)
    {
        KeyRing.Create(_folder, s_now);
        File.WriteAllText(KeyFile, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(KeyFile), $"\"{part}\":\"[^\"]+\"", $"\"{part}\":\"AAAA\""));

        var opens = () => KeyRing.Open(_folder);

        opens.Should().Throw<DeskRuleException>().Which.Code.Should().Be("keys.damaged");
    }
}
