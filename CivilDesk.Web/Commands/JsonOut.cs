using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CivilDesk.Web.Commands;

/// <summary>One JSON document on standard output, Korean left readable.</summary>
internal static class JsonOut
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Write<T>(T document) => Console.WriteLine(JsonSerializer.Serialize(document, s_options));
}
