using System.Text.Json.Serialization;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>A processed case that the desk proposes to tell of, and why: a meeting, a directive, a conflict, many signers.</summary>
public sealed record CaseProposal(CaseNumber Number, string Title, string Story, string Answer, string Result, string Next, IReadOnlyList<string> Grounds)
{
    /// <summary>As it stands in the report once it is chosen.</summary>
    [JsonIgnore]
    public ChosenCase Chosen => new(Number, Title, Story, Answer, Result, Next);
}
