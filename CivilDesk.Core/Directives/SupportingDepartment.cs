namespace CivilDesk.Core.Directives;

/// <summary>협조부서: helps the lead department, by a day of its own if one was named.</summary>
public sealed class SupportingDepartment
{
    internal SupportingDepartment(string departmentCode, DateOnly? dueOn)
    {
        DepartmentCode = departmentCode;
        DueOn = dueOn;
    }

    public long DirectiveId { get; private set; }

    public string DepartmentCode { get; private set; }

    public DateOnly? DueOn { get; private set; }
}
