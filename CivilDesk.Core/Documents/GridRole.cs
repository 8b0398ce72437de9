namespace CivilDesk.Core.Documents;

/// <summary>What a cell is for, so that every writer shades it alike.</summary>
public enum GridRole
{
    Header,
    Label,
    Body,
    Total,
}
