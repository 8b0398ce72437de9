using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Drafts;

/// <summary>작성 중: a half-typed form of one person, sealed because it may hold a citizen's name and story.</summary>
public sealed class FormDraft : VersionedRecord
{
    /// <summary>More than the longest form of the desk, filled to its limits.</summary>
    public const int ContentLimit = 100_000;

    private FormDraft()
    {
    }

    /// <summary>Made by the form when it opens; binds the sealed text to this draft.</summary>
    public Guid Key { get; private set; }

    public long AccountId { get; private set; }

    /// <summary>Which form it is.</summary>
    public string Form { get; private set; } = "";

    public string Sealed { get; private set; } = "";

    public DateTimeOffset UpdatedAt { get; private set; }

    public static FormDraft Begin(Guid key, long accountId, string form) => new() { Key = key, AccountId = accountId, Form = form };

    public void Keep(string content, ContactVault vault, DeskClock clock)
    {
        Sealed = vault.Seal(Texts.Needed(content, ContentLimit, "draft.empty"), Field(Form), Key)!;
        UpdatedAt = clock.Now;
    }

    internal static string Open(ContactVault vault, string form, Guid key, string content) => vault.Open(content, Field(form), key)!;

    private static string Field(string form) => $"draft.{form}";
}
