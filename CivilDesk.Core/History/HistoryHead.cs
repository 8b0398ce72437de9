namespace CivilDesk.Core.History;

/// <summary>How many lines there must be and how the last one ends; a cut tail is seen against it.</summary>
internal sealed class HistoryHead
{
    public int Id { get; init; } = 1;

    public long Count { get; set; }

    public byte[] Hash { get; set; } = [];

    /// <summary>HMAC over count and hash, so that nobody rewinds the head without the key.</summary>
    public byte[] Seal { get; set; } = [];
}
