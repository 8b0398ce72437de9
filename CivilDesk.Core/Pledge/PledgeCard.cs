using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Pledge;

/// <summary>공약 관리카드 of one term; there is none until somebody has changed how it begins.</summary>
public sealed class PledgeCard : VersionedRecord
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private PledgeCard()
    {
    }

    public DateOnly TermStart { get; private set; }

    public DateOnly TermEnd { get; private set; }

    public string Content { get; private set; } = "";

    public PledgeTerm Term => new(TermStart, TermEnd);

    public PledgeCardText Text => JsonSerializer.Deserialize<PledgeCardText>(Content, s_json)!;

    internal static PledgeCard Of(PledgeTerm term, PledgeCardText text)
    {
        var card = new PledgeCard { TermStart = term.Start, TermEnd = term.End };
        card.Write(text);
        return card;
    }

    internal void Write(PledgeCardText text) => Content = JsonSerializer.Serialize(PledgeCardRules.Checked(text, Term), s_json);
}
