using System.Collections.ObjectModel;

namespace CivilDesk.Core.Pledge;

/// <summary>연차별 투자계획: one source of money (국비, 시비, 구비, 기타), in millions by the card's columns.</summary>
public sealed record InvestmentRow(string Source)
{
    public IReadOnlyDictionary<string, int> Amounts { get; init; } = ReadOnlyDictionary<string, int>.Empty;
}
