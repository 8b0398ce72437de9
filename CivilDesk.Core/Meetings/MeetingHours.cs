using System.Text.Json;

namespace CivilDesk.Core.Meetings;

/// <summary>면담 시간: the weekly pattern as the office set it; one row, none until somebody sets it.</summary>
public sealed class MeetingHours
{
    public int Id { get; private set; } = 1;

    public string WindowsText { get; private set; } = "[]";

    public IReadOnlyList<SlotWindow> Windows
    {
        get => JsonSerializer.Deserialize<List<SlotWindow>>(WindowsText)!;
        set => WindowsText = JsonSerializer.Serialize(value);
    }
}
