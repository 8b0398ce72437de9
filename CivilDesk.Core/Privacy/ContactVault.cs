using System.Security.Cryptography;
using System.Text;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Privacy;

/// <summary>
/// Encrypts contact data (phone, address, e-mail) for one record with AES-256-GCM and makes the keyed index by which a
/// phone is found. Stored as <c>v1:key:nonce:text:tag</c>, bound to its field and record, so that a value copied elsewhere does not open.
/// </summary>
public sealed class ContactVault(KeyRing keys)
{
    private const int NonceBytes = 12, TagBytes = 16;

    public string? Seal(string? plain, string field, Guid record)
    {
        if (string.IsNullOrWhiteSpace(plain))
        {
            return null;
        }

        var text = Encoding.UTF8.GetBytes(plain.Trim());
        var nonce = RandomNumberGenerator.GetBytes(NonceBytes);
        var sealedText = new byte[text.Length];
        var tag = new byte[TagBytes];
        using var aes = new AesGcm(keys.ContactKey(keys.CurrentContactKeyId), TagBytes);
        aes.Encrypt(nonce, text, sealedText, tag, Binding(field, record));
        return string.Join(':', "v1", keys.CurrentContactKeyId, Convert.ToBase64String(nonce), Convert.ToBase64String(sealedText), Convert.ToBase64String(tag));
    }

    public string? Open(string? stored, string field, Guid record)
    {
        if (stored is null)
        {
            return null;
        }

        try
        {
            var parts = stored.Split(':');
            if (parts is not ["v1", var keyId, var nonce, var text, var tag])
            {
                throw new DeskRuleException("contact.unreadable");
            }

            var sealedText = Convert.FromBase64String(text);
            var plain = new byte[sealedText.Length];
            using var aes = new AesGcm(keys.ContactKey(keyId), TagBytes);
            aes.Decrypt(Convert.FromBase64String(nonce), sealedText, Convert.FromBase64String(tag), plain, Binding(field, record));
            return Encoding.UTF8.GetString(plain);
        }
        catch (Exception error) when (error is CryptographicException or FormatException or ArgumentException)
        {
            throw new DeskRuleException("contact.unreadable", error);
        }
    }

    /// <summary>The index of a whole number, whatever its spelling; null when the text holds no number.</summary>
    public string? PhoneIndex(string? phone) => PhoneNumber.Digits(phone) is { Length: >= 7 } digits ? keys.Index("phone", digits) : null;

    /// <summary>The index of a number's last four digits.</summary>
    public string? PhoneTailIndex(string? phone) => PhoneNumber.Digits(phone) is { Length: >= 4 } digits ? keys.Index("phone-tail", digits[^4..]) : null;

    private static byte[] Binding(string field, Guid record) => Encoding.UTF8.GetBytes($"{field}|{record:N}");
}
