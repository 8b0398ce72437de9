using System.Text.Json;

namespace CivilDesk.Tests.WorkingTime;

/// <summary>The vectors in <c>Law/</c>, worked out from the statutes apart from the product.</summary>
internal static class LawFiles
{
    public static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Law", name)));
        return document.RootElement.Clone();
    }

    public static DateOnly Date(this JsonElement element, string property) =>
        DateOnly.ParseExact(element.GetProperty(property).GetString()!, "yyyy-MM-dd", null);
}
