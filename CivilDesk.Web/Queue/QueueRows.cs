using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;

namespace CivilDesk.Web.Queue;

/// <summary>
/// The rows on the team leader's screen: which one is being read, which are checked, which have just come. A ring brings new rows
/// and never moves the selection.
/// </summary>
public sealed class QueueRows
{
    private readonly HashSet<CaseNumber> _checked = [];
    private HashSet<CaseNumber> _known = [];
    private HashSet<CaseNumber> _arrived = [];
    private int _index;

    public IReadOnlyList<ComplaintRow> All { get; private set; } = [];

    /// <summary>The case in the reading pane; it stays when it leaves the list.</summary>
    public CaseNumber? Selected { get; private set; }

    public IReadOnlyList<ComplaintRow> Checked => [.. All.Where(row => _checked.Contains(row.Number))];

    /// <summary>The one row that the Tab key reaches.</summary>
    public CaseNumber? Tabbable => Find(Selected) is { } row ? row.Number : All.Count > 0 ? All[0].Number : null;

    public bool HasArrived(CaseNumber number) => _arrived.Contains(number);

    public bool IsChecked(CaseNumber number) => _checked.Contains(number);

    public ComplaintRow? Find(CaseNumber? number) => All.FirstOrDefault(row => row.Number == number);

    /// <summary>Another question, or more rows of the same: nothing has "come".</summary>
    public void Show(IReadOnlyList<ComplaintRow> rows)
    {
        All = rows;
        _known = [.. rows.Select(row => row.Number)];
        _checked.IntersectWith(_known);
        Remember();
    }

    /// <summary>The same question again: tells what has come since, apart from rows that only moved up into sight.</summary>
    public IReadOnlyList<ComplaintRow> Renew(IReadOnlyList<ComplaintRow> rows, bool wasComplete, DateTimeOffset readAt)
    {
        var come = rows.Where(row => !_known.Contains(row.Number) && (wasComplete || row.ReceivedAt >= readAt)).ToList();
        Show(rows);
        _arrived = [.. _arrived.Where(_known.Contains), .. come.Select(row => row.Number)];
        return come;
    }

    /// <summary>The marks of what came have been seen long enough.</summary>
    public void Settle() => _arrived = [];

    public void Select(CaseNumber? number)
    {
        Selected = number;
        Remember();
    }

    /// <summary>The row so many steps away; from a row that has left the list, the one that took its place.</summary>
    public CaseNumber? Step(int by)
    {
        if (All.Count == 0)
        {
            return null;
        }

        var here = IndexOf(Selected);
        var there = here >= 0 ? here + by : Selected is null ? (by > 0 ? 0 : All.Count - 1) : by > 0 ? _index : _index - 1;
        return All[Math.Clamp(there, 0, All.Count - 1)].Number;
    }

    public void Toggle(CaseNumber number)
    {
        if (!_checked.Remove(number))
        {
            _checked.Add(number);
        }
    }

    public void CheckAll(bool check)
    {
        _checked.Clear();
        if (check)
        {
            _checked.UnionWith(_known);
        }
    }

    private int IndexOf(CaseNumber? number)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Number == number)
            {
                return i;
            }
        }

        return -1;
    }

    private void Remember()
    {
        if (IndexOf(Selected) is >= 0 and var index)
        {
            _index = index;
        }
    }
}
