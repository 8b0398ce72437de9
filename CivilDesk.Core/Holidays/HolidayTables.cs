using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Holidays;

internal sealed class HolidayTables : IEntityTypeConfiguration<StoredHoliday>
{
    public void Configure(EntityTypeBuilder<StoredHoliday> builder)
    {
        builder.ToTable("Holidays").HasKey(holiday => holiday.Id);
        builder.HasIndex(holiday => holiday.Date).IsUnique();
    }
}
