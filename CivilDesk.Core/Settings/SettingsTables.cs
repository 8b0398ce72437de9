using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Settings;

internal sealed class SettingsTables : IEntityTypeConfiguration<StoredSettings>
{
    public void Configure(EntityTypeBuilder<StoredSettings> builder)
    {
        builder.ToTable("Settings").HasKey(settings => settings.Id);
        builder.HasIndex(settings => settings.Name).IsUnique();
    }
}
