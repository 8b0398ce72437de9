using System.Text.Json;
using System.Text.Json.Serialization;

namespace CivilDesk.Core.Desk;

/// <summary>Numbers travel in JSON as people write them.</summary>
internal sealed class CaseNumberJson : JsonConverter<CaseNumber>
{
    public override CaseNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CaseNumber.TryParse(reader.GetString(), out var number) ? number : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, CaseNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
