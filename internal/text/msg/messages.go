// Code generated from en.toml and zh.toml by go generate. DO NOT EDIT.

package msg

import "time"

// DoctorLanguageConfig: English (config.toml)
func DoctorLanguageConfig(l Language) string {
	if l == Chinese {
		return "简体中文（config.toml）"
	}
	return "English (config.toml)"
}

// DoctorLanguageDefault: English (default)
func DoctorLanguageDefault(l Language) string {
	if l == Chinese {
		return "简体中文（默认）"
	}
	return "English (default)"
}

// DoctorLanguageFlag: English ({flag})
func DoctorLanguageFlag(l Language, flag string) string {
	if l == Chinese {
		return join(part{"简体中文（", false}, part{flag, true}, part{"）", false})
	}
	return "English (" + flag + ")"
}

// DoctorLanguageSystem: English (system language {locale})
func DoctorLanguageSystem(l Language, locale string) string {
	if l == Chinese {
		return join(part{"简体中文（系统语言 ", false}, part{locale, true}, part{"）", false})
	}
	return "English (system language " + locale + ")"
}

// DoctorLanguageVariable: English ({name}={value})
func DoctorLanguageVariable(l Language, name string, value string) string {
	if l == Chinese {
		return join(part{"简体中文（", false}, part{name, true}, part{"=", false}, part{value, true}, part{"）", false})
	}
	return "English (" + name + "=" + value + ")"
}

// DoctorLanguageWindow: English (last choice in the command palette)
func DoctorLanguageWindow(l Language) string {
	if l == Chinese {
		return "简体中文（上次在命令面板中的选择）"
	}
	return "English (last choice in the command palette)"
}

// ErrorAccepting: Model Studio accepts requests again
func ErrorAccepting(l Language) string {
	if l == Chinese {
		return "百炼已恢复受理请求"
	}
	return "Model Studio accepts requests again"
}

// ErrorChoice: {names} or {last}
func ErrorChoice(l Language, last string, names string) string {
	if l == Chinese {
		return join(part{names, true}, part{" 或 ", false}, part{last, true})
	}
	return names + " or " + last
}

// ErrorDetailBlank: The URL contains a space; write %20
func ErrorDetailBlank(l Language) string {
	if l == Chinese {
		return "URL 含有空格，请写成 %20"
	}
	return "The URL contains a space; write %20"
}

// ErrorDetailChanged: The clip has changed since the task was created
func ErrorDetailChanged(l Language) string {
	if l == Chinese {
		return "参考视频在任务创建后有改动"
	}
	return "The clip has changed since the task was created"
}

// ErrorDetailCodec: {codec} codec; must be {codecs}
func ErrorDetailCodec(l Language, codec string, codecs string) string {
	if l == Chinese {
		return join(part{"编码为 ", false}, part{codec, true}, part{"，须为 ", false}, part{codecs, true})
	}
	return codec + " codec; must be " + codecs
}

// ErrorDetailCodecUnknown: Unrecognized codec; must be {codecs}
func ErrorDetailCodecUnknown(l Language, codecs string) string {
	if l == Chinese {
		return join(part{"无法识别的编码，须为 ", false}, part{codecs, true})
	}
	return "Unrecognized codec; must be " + codecs
}

// ErrorDetailCut: The end of the file is missing
func ErrorDetailCut(l Language) string {
	if l == Chinese {
		return "文件不完整，缺少末尾"
	}
	return "The end of the file is missing"
}

// ErrorDetailDamaged: The file is damaged
func ErrorDetailDamaged(l Language) string {
	if l == Chinese {
		return "文件已损坏"
	}
	return "The file is damaged"
}

// ErrorDetailDistorted: The person will look distorted: the picture's height is {times}× its width, which doesn't match {ratio}. Crop the picture.
func ErrorDetailDistorted(l Language, ratio string, times string) string {
	if l == Chinese {
		return join(part{"人物会变形：图片高为宽的 ", false}, part{times, true}, part{" 倍，与画幅 ", false}, part{ratio, true}, part{" 不符。请裁剪图片。", false})
	}
	return "The person will look distorted: the picture's height is " + times + "× its width, which doesn't match " + ratio + ". Crop the picture."
}

// ErrorDetailDistortedChoose: The person will look distorted: the picture's height is {times}× its width, which doesn't match {ratio}. Choose {ratios} or crop the picture.
func ErrorDetailDistortedChoose(l Language, ratio string, ratios string, times string) string {
	if l == Chinese {
		return join(part{"人物会变形：图片高为宽的 ", false}, part{times, true}, part{" 倍，与画幅 ", false}, part{ratio, true}, part{" 不符。请改用 ", false}, part{ratios, true}, part{"，或裁剪图片。", false})
	}
	return "The person will look distorted: the picture's height is " + times + "× its width, which doesn't match " + ratio + ". Choose " + ratios + " or crop the picture."
}

// ErrorDetailEmpty: Empty file
func ErrorDetailEmpty(l Language) string {
	if l == Chinese {
		return "文件为空"
	}
	return "Empty file"
}

// ErrorDetailEndMissing: {size} missing at the end; the clip plays, but Model Studio may refuse it
func ErrorDetailEndMissing(l Language, size int64) string {
	if l == Chinese {
		return "文件末尾缺 " + Bytes(l, size) + "，可以播放，但百炼可能不受理"
	}
	return Bytes(l, size) + " missing at the end; the clip plays, but Model Studio may refuse it"
}

// ErrorDetailFolder: A folder, not a file
func ErrorDetailFolder(l Language) string {
	if l == Chinese {
		return "这是文件夹，不是文件"
	}
	return "A folder, not a file"
}

// ErrorDetailForbidden: No permission to read the file
func ErrorDetailForbidden(l Language) string {
	if l == Chinese {
		return "没有读取权限"
	}
	return "No permission to read the file"
}

// ErrorDetailFormat: {format}; must be {formats}
func ErrorDetailFormat(l Language, format string, formats string) string {
	if l == Chinese {
		return join(part{"格式为 ", false}, part{format, true}, part{"，须为 ", false}, part{formats, true})
	}
	return format + "; must be " + formats
}

// ErrorDetailFormatUnknown: Unrecognized format; must be {formats}
func ErrorDetailFormatUnknown(l Language, formats string) string {
	if l == Chinese {
		return join(part{"无法识别的格式，须为 ", false}, part{formats, true})
	}
	return "Unrecognized format; must be " + formats
}

// ErrorDetailFrameRate: {fps} fps; at least {least} fps required
func ErrorDetailFrameRate(l Language, fps string, least string) string {
	if l == Chinese {
		return join(part{"帧率 ", false}, part{fps, true}, part{" fps，至少需要 ", false}, part{least, true}, part{" fps", false})
	}
	return fps + " fps; at least " + least + " fps required"
}

// ErrorDetailHalfBody: Half body with the video's background: legs are invented. Use the picture's background or a full-body picture.
func ErrorDetailHalfBody(l Language) string {
	if l == Chinese {
		return "半身图配视频背景时，腿部由模型随机补全。请改用图片背景或全身图。"
	}
	return "Half body with the video's background: legs are invented. Use the picture's background or a full-body picture."
}

// ErrorDetailHoldsKey: The URL contains the API key
func ErrorDetailHoldsKey(l Language) string {
	if l == Chinese {
		return "URL 含有 API Key"
	}
	return "The URL contains the API key"
}

// ErrorDetailLength: {seconds} s; {least}–{most} s allowed
func ErrorDetailLength(l Language, least string, most string, seconds string) string {
	if l == Chinese {
		return join(part{"时长 ", false}, part{seconds, true}, part{" 秒，须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒", false})
	}
	return seconds + " s; " + least + "–" + most + " s allowed"
}

// ErrorDetailLongAddress: The URL has {n} characters; at most {limit} allowed
func ErrorDetailLongAddress(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"URL 有 ", false}, part{n, true}, part{" 个字符，不能超过 ", false}, part{limit, true}, part{" 个", false})
	}
	return "The URL has " + n + " characters; at most " + limit + " allowed"
}

// ErrorDetailLongerSideBelow: {n} px on the longer side; must be below {limit} px
func ErrorDetailLongerSideBelow(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，须小于 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the longer side; must be below " + limit + " px"
}

// ErrorDetailLongerSideUpTo: {n} px on the longer side; at most {limit} px allowed
func ErrorDetailLongerSideUpTo(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，不能超过 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the longer side; at most " + limit + " px allowed"
}

// ErrorDetailMissing: No such file
func ErrorDetailMissing(l Language) string {
	if l == Chinese {
		return "文件不存在"
	}
	return "No such file"
}

// ErrorDetailMode: “{mode}” isn't a mode; use {modes}
func ErrorDetailMode(l Language, mode string, modes string) string {
	if l == Chinese {
		return join(part{"模式「", false}, part{mode, true}, part{"」无效，只能是 ", false}, part{modes, true})
	}
	return "“" + mode + "” isn't a mode; use " + modes
}

// ErrorDetailNoAddress: Enter a URL
func ErrorDetailNoAddress(l Language) string {
	if l == Chinese {
		return "请填写 URL"
	}
	return "Enter a URL"
}

// ErrorDetailNoFrameRate: Frame rate can't be read; at least {least} fps required
func ErrorDetailNoFrameRate(l Language, least string) string {
	if l == Chinese {
		return join(part{"无法读取帧率，至少需要 ", false}, part{least, true}, part{" fps", false})
	}
	return "Frame rate can't be read; at least " + least + " fps required"
}

// ErrorDetailNoHost: The URL has no host name
func ErrorDetailNoHost(l Language) string {
	if l == Chinese {
		return "URL 缺少主机名"
	}
	return "The URL has no host name"
}

// ErrorDetailNoLength: Length can't be read; {least}–{most} s allowed
func ErrorDetailNoLength(l Language, least string, most string) string {
	if l == Chinese {
		return join(part{"无法读取时长，须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒", false})
	}
	return "Length can't be read; " + least + "–" + most + " s allowed"
}

// ErrorDetailNoMotion: The motion wasn't made
func ErrorDetailNoMotion(l Language) string {
	if l == Chinese {
		return "未能制作动作模板"
	}
	return "The motion wasn't made"
}

// ErrorDetailNoPreview: No preview for this format
func ErrorDetailNoPreview(l Language) string {
	if l == Chinese {
		return "该格式无法预览"
	}
	return "No preview for this format"
}

// ErrorDetailNoSides: Width and height can't be read
func ErrorDetailNoSides(l Language) string {
	if l == Chinese {
		return "无法读取宽高"
	}
	return "Width and height can't be read"
}

// ErrorDetailNoTemplate: Enter a template ID, such as AACT.xxx.xxx-xxx.xxx
func ErrorDetailNoTemplate(l Language) string {
	if l == Chinese {
		return "请填写模板 ID，例如 AACT.xxx.xxx-xxx.xxx"
	}
	return "Enter a template ID, such as AACT.xxx.xxx-xxx.xxx"
}

// ErrorDetailNotDetected: The picture failed the check. Model Studio says: {reason}
func ErrorDetailNotDetected(l Language, reason string) string {
	if l == Chinese {
		return join(part{"图片未通过检测。百炼返回：", false}, part{reason, true})
	}
	return "The picture failed the check. Model Studio says: " + reason
}

// ErrorDetailNotDetectedPlain: The picture failed Model Studio's check
func ErrorDetailNotDetectedPlain(l Language) string {
	if l == Chinese {
		return "图片未通过百炼的检测"
	}
	return "The picture failed Model Studio's check"
}

// ErrorDetailNotRegular: Not a regular file
func ErrorDetailNotRegular(l Language) string {
	if l == Chinese {
		return "不是普通文件"
	}
	return "Not a regular file"
}

// ErrorDetailRatio: “{ratio}” isn't a ratio; use {ratios}
func ErrorDetailRatio(l Language, ratio string, ratios string) string {
	if l == Chinese {
		return join(part{"画幅「", false}, part{ratio, true}, part{"」无效，只能是 ", false}, part{ratios, true})
	}
	return "“" + ratio + "” isn't a ratio; use " + ratios
}

// ErrorDetailRatioNoChoice: Ratio {ratio} has no effect: this engine sets the shape of the video
func ErrorDetailRatioNoChoice(l Language, ratio string) string {
	if l == Chinese {
		return join(part{"画幅 ", false}, part{ratio, true}, part{" 无效：该模型不支持选择画幅", false})
	}
	return "Ratio " + ratio + " has no effect: this engine sets the shape of the video"
}

// ErrorDetailRatioOfClip: Ratio {ratio} has no effect: with the video's background, the result has the size of the clip
func ErrorDetailRatioOfClip(l Language, ratio string) string {
	if l == Chinese {
		return join(part{"画幅 ", false}, part{ratio, true}, part{" 无效：使用视频背景时，尺寸同参考视频", false})
	}
	return "Ratio " + ratio + " has no effect: with the video's background, the result has the size of the clip"
}

// ErrorDetailScheme: The URL must start with {schemes}
func ErrorDetailScheme(l Language, schemes string) string {
	if l == Chinese {
		return join(part{"URL 须以 ", false}, part{schemes, true}, part{" 开头", false})
	}
	return "The URL must start with " + schemes
}

// ErrorDetailShorterSideAbove: {n} px on the shorter side; more than {limit} px required
func ErrorDetailShorterSideAbove(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"短边 ", false}, part{n, true}, part{" px，须大于 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the shorter side; more than " + limit + " px required"
}

// ErrorDetailShorterSideFrom: {n} px on the shorter side; at least {limit} px required
func ErrorDetailShorterSideFrom(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"短边 ", false}, part{n, true}, part{" px，至少需要 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the shorter side; at least " + limit + " px required"
}

// ErrorDetailSizeBelow: {size}; must be below {limit}
func ErrorDetailSizeBelow(l Language, limit string, size string) string {
	if l == Chinese {
		return join(part{"文件 ", false}, part{size, true}, part{"，须小于 ", false}, part{limit, true})
	}
	return size + "; must be below " + limit
}

// ErrorDetailSizeUpTo: {size}; at most {limit} allowed
func ErrorDetailSizeUpTo(l Language, limit string, size string) string {
	if l == Chinese {
		return join(part{"文件 ", false}, part{size, true}, part{"，不能超过 ", false}, part{limit, true})
	}
	return size + "; at most " + limit + " allowed"
}

// ErrorDetailTemplate: A template ID has only letters, digits and . _ - (at most 256 characters)
func ErrorDetailTemplate(l Language) string {
	if l == Chinese {
		return "模板 ID 只能包含字母、数字和 . _ -，最多 256 个字符"
	}
	return "A template ID has only letters, digits and . _ - (at most 256 characters)"
}

// ErrorDetailTooManyPixels: No preview: the picture has {n} megapixels
func ErrorDetailTooManyPixels(l Language, n string) string {
	if l == Chinese {
		return join(part{"图片达 ", false}, part{n, true}, part{" 百万像素，无法预览", false})
	}
	return "No preview: the picture has " + n + " megapixels"
}

// ErrorDetailTooTall: Height is {ratio}× the width; at most {limit}× allowed
func ErrorDetailTooTall(l Language, limit string, ratio string) string {
	if l == Chinese {
		return join(part{"高为宽的 ", false}, part{ratio, true}, part{" 倍，不能超过 ", false}, part{limit, true}, part{" 倍", false})
	}
	return "Height is " + ratio + "× the width; at most " + limit + "× allowed"
}

// ErrorDetailTooWide: Width is {ratio}× the height; at most {limit}× allowed
func ErrorDetailTooWide(l Language, limit string, ratio string) string {
	if l == Chinese {
		return join(part{"宽为高的 ", false}, part{ratio, true}, part{" 倍，不能超过 ", false}, part{limit, true}, part{" 倍", false})
	}
	return "Width is " + ratio + "× the height; at most " + limit + "× allowed"
}

// ErrorDetailUnparsable: The URL isn't valid
func ErrorDetailUnparsable(l Language) string {
	if l == Chinese {
		return "URL 格式有误"
	}
	return "The URL isn't valid"
}

// ErrorDetailUnprintable: The URL contains spaces, quotes or control characters
func ErrorDetailUnprintable(l Language) string {
	if l == Chinese {
		return "URL 含有空格、引号或控制字符"
	}
	return "The URL contains spaces, quotes or control characters"
}

// ErrorDetailUnread: The file can't be read: {reason}
func ErrorDetailUnread(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法读取文件：", false}, part{reason, true})
	}
	return "The file can't be read: " + reason
}

// ErrorDetailUnsettledSide: {n} px on the longer side may be refused; {safe} px is safe
func ErrorDetailUnsettledSide(l Language, n string, safe string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，百炼可能不受理；不超过 ", false}, part{safe, true}, part{" px 即可", false})
	}
	return n + " px on the longer side may be refused; " + safe + " px is safe"
}

// ErrorDetailUserName: The URL contains a user name or password; remove it
func ErrorDetailUserName(l Language) string {
	if l == Chinese {
		return "URL 含有用户名或密码，请删去"
	}
	return "The URL contains a user name or password; remove it"
}

// ErrorDetailWindowsPath: “{path}” is a Windows path; use a path of this system
func ErrorDetailWindowsPath(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」是 Windows 路径，请使用本机的路径", false})
	}
	return "“" + path + "” is a Windows path; use a path of this system"
}

// ErrorFileFolder: {file} is a folder. Choose a file in it.
func ErrorFileFolder(l Language, file string) string {
	if l == Chinese {
		return join(part{"「", false}, part{file, true}, part{"」是文件夹，请选择其中的文件。", false})
	}
	return file + " is a folder. Choose a file in it."
}

// ErrorFileForbidden: No permission to read {file}. Change its permissions or choose another file.
func ErrorFileForbidden(l Language, file string) string {
	if l == Chinese {
		return join(part{"没有读取「", false}, part{file, true}, part{"」的权限。请修改权限，或换一个文件。", false})
	}
	return "No permission to read " + file + ". Change its permissions or choose another file."
}

// ErrorFileMissing: {file} doesn't exist. Put it back or choose another file.
func ErrorFileMissing(l Language, file string) string {
	if l == Chinese {
		return join(part{"「", false}, part{file, true}, part{"」不存在。请放回原处，或换一个文件。", false})
	}
	return file + " doesn't exist. Put it back or choose another file."
}

// ErrorFileNotRegular: {file} isn't a regular file. Choose another file.
func ErrorFileNotRegular(l Language, file string) string {
	if l == Chinese {
		return join(part{"「", false}, part{file, true}, part{"」不是普通文件，请换一个文件。", false})
	}
	return file + " isn't a regular file. Choose another file."
}

// ErrorFileOther: {file} can't be read: {reason}. Try again or choose another file.
func ErrorFileOther(l Language, file string, reason string) string {
	if l == Chinese {
		return join(part{"无法读取「", false}, part{file, true}, part{"」，原因：", false}, part{reason, true}, part{"。请重试，或换一个文件。", false})
	}
	return file + " can't be read: " + reason + ". Try again or choose another file."
}

// ErrorHistoryBusy: Another program is holding the history {path}
func ErrorHistoryBusy(l Language, path string) string {
	if l == Chinese {
		return join(part{"另一程序正占用历史记录「", false}, part{path, true}, part{"」", false})
	}
	return "Another program is holding the history " + path
}

// ErrorHistoryBusyAdvice: Try again in a moment. If the error persists, close other programs that have the file open.
func ErrorHistoryBusyAdvice(l Language) string {
	if l == Chinese {
		return "请稍后重试。若仍出现，请关闭其他打开该文件的程序。"
	}
	return "Try again in a moment. If the error persists, close other programs that have the file open."
}

// ErrorHistoryDamaged: The history {path} is damaged
func ErrorHistoryDamaged(l Language, path string) string {
	if l == Chinese {
		return join(part{"历史记录「", false}, part{path, true}, part{"」已损坏", false})
	}
	return "The history " + path + " is damaged"
}

// ErrorHistoryDamagedAdvice: Copy the file to a safe place, then close every dancecard and start again.
func ErrorHistoryDamagedAdvice(l Language) string {
	if l == Chinese {
		return "请先备份该文件，再关闭所有 dancecard 并重新启动。"
	}
	return "Copy the file to a safe place, then close every dancecard and start again."
}

// ErrorHistoryDamagedKept: The history {path} is damaged and was kept as {kept}
func ErrorHistoryDamagedKept(l Language, kept string, path string) string {
	if l == Chinese {
		return join(part{"历史记录「", false}, part{path, true}, part{"」已损坏，原文件另存为「", false}, part{kept, true}, part{"」", false})
	}
	return "The history " + path + " is damaged and was kept as " + kept
}

// ErrorHistoryDamagedKeptAdvice: Start dancecard again for an empty history, then press {import} in the list to import the tasks of the last 24 hours. Your videos are still in their folder. The command .recover of sqlite3 may restore the kept file.
func ErrorHistoryDamagedKeptAdvice(l Language, import_ string) string {
	if l == Chinese {
		return join(part{"重新启动后历史记录为空，在列表中按 ", false}, part{import_, true}, part{" 可导入近 24 小时的任务。视频仍在原文件夹，可用 sqlite3 的 .recover 尝试恢复另存的文件。", false})
	}
	return "Start dancecard again for an empty history, then press " + import_ + " in the list to import the tasks of the last 24 hours. Your videos are still in their folder. The command .recover of sqlite3 may restore the kept file."
}

// ErrorHistoryDamagedKeptCommandAdvice: Run the command again for an empty history; `dancecard import` imports the tasks of the last 24 hours. Your videos are still in their folder. The command .recover of sqlite3 may restore the kept file.
func ErrorHistoryDamagedKeptCommandAdvice(l Language) string {
	if l == Chinese {
		return "重新运行后历史记录为空，`dancecard import` 可导入近 24 小时的任务。视频仍在原文件夹，可用 sqlite3 的 .recover 尝试恢复另存的文件。"
	}
	return "Run the command again for an empty history; `dancecard import` imports the tasks of the last 24 hours. Your videos are still in their folder. The command .recover of sqlite3 may restore the kept file."
}

// ErrorHistoryFull: No disk space left for {path}
func ErrorHistoryFull(l Language, path string) string {
	if l == Chinese {
		return join(part{"磁盘空间不足，无法写入「", false}, part{path, true}, part{"」", false})
	}
	return "No disk space left for " + path
}

// ErrorHistoryFullAdvice: Free up disk space and try again; nothing saved earlier is lost.
func ErrorHistoryFullAdvice(l Language) string {
	if l == Chinese {
		return "请清理磁盘空间后重试，已保存的内容不会丢失。"
	}
	return "Free up disk space and try again; nothing saved earlier is lost."
}

// ErrorHistoryIO: {path} can't be read or written
func ErrorHistoryIO(l Language, path string) string {
	if l == Chinese {
		return join(part{"无法读写「", false}, part{path, true}, part{"」", false})
	}
	return path + " can't be read or written"
}

// ErrorHistoryIOAdvice: Check the folder and its disk, then try again.
func ErrorHistoryIOAdvice(l Language) string {
	if l == Chinese {
		return "请检查文件夹及其所在磁盘，然后重试。"
	}
	return "Check the folder and its disk, then try again."
}

// ErrorHistoryInUse: Another dancecard has the history {path} open
func ErrorHistoryInUse(l Language, path string) string {
	if l == Chinese {
		return join(part{"另一个 dancecard 正在使用历史记录「", false}, part{path, true}, part{"」", false})
	}
	return "Another dancecard has the history " + path + " open"
}

// ErrorHistoryInUseAdvice: Quit the other dancecard (it may run in another terminal or in tmux) and start again, or choose another folder with --data-dir.
func ErrorHistoryInUseAdvice(l Language) string {
	if l == Chinese {
		return "请退出另一个 dancecard（可能在其他终端或 tmux 中）后重新启动，或用 --data-dir 指定其他文件夹。"
	}
	return "Quit the other dancecard (it may run in another terminal or in tmux) and start again, or choose another folder with --data-dir."
}

// ErrorHistoryLogMovedAdvice: Quit dancecard and start it again; nothing is lost.
func ErrorHistoryLogMovedAdvice(l Language) string {
	if l == Chinese {
		return "请退出并重新启动 dancecard，不会丢失内容。"
	}
	return "Quit dancecard and start it again; nothing is lost."
}

// ErrorHistoryLogMovedCommandAdvice: Stop this command and run it again; nothing is lost.
func ErrorHistoryLogMovedCommandAdvice(l Language) string {
	if l == Chinese {
		return "请停止该命令并重新运行，不会丢失内容。"
	}
	return "Stop this command and run it again; nothing is lost."
}

// ErrorHistoryMoved: {path} was moved or deleted
func ErrorHistoryMoved(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」已移动或删除", false})
	}
	return path + " was moved or deleted"
}

// ErrorHistoryMovedAdvice: Put the file back, or save the whole history to a new file.
func ErrorHistoryMovedAdvice(l Language) string {
	if l == Chinese {
		return "请将文件放回原处，或将全部历史记录保存到新文件。"
	}
	return "Put the file back, or save the whole history to a new file."
}

// ErrorHistoryMovedCommandAdvice: Put the file back. Otherwise this command writes the whole history to a new file when it ends.
func ErrorHistoryMovedCommandAdvice(l Language) string {
	if l == Chinese {
		return "请将文件放回原处，否则该命令结束时会将全部历史记录写入新文件。"
	}
	return "Put the file back. Otherwise this command writes the whole history to a new file when it ends."
}

// ErrorHistoryNewer: A newer dancecard wrote the history {path}
func ErrorHistoryNewer(l Language, path string) string {
	if l == Chinese {
		return join(part{"历史记录「", false}, part{path, true}, part{"」由更新版本的 dancecard 写入", false})
	}
	return "A newer dancecard wrote the history " + path
}

// ErrorHistoryNewerAdvice: Install the newer dancecard again, or choose another folder with --data-dir.
func ErrorHistoryNewerAdvice(l Language) string {
	if l == Chinese {
		return "请重新安装新版 dancecard，或用 --data-dir 指定其他文件夹。"
	}
	return "Install the newer dancecard again, or choose another folder with --data-dir."
}

// ErrorHistoryNoMotion: The library has no such motion
func ErrorHistoryNoMotion(l Language) string {
	if l == Chinese {
		return "动作库中没有该动作"
	}
	return "The library has no such motion"
}

// ErrorHistoryNoMotionAdvice: The motion may have been removed in another window. Refresh the library ({refresh}).
func ErrorHistoryNoMotionAdvice(l Language, refresh string) string {
	if l == Chinese {
		return join(part{"该动作可能已在其他窗口移除，请按 ", false}, part{refresh, true}, part{" 刷新动作库。", false})
	}
	return "The motion may have been removed in another window. Refresh the library (" + refresh + ")."
}

// ErrorHistoryNoMotionCommandAdvice: `dancecard motions` shows the library.
func ErrorHistoryNoMotionCommandAdvice(l Language) string {
	if l == Chinese {
		return "`dancecard motions` 可列出动作库。"
	}
	return "`dancecard motions` shows the library."
}

// ErrorHistoryNoTask: The history has no such task
func ErrorHistoryNoTask(l Language) string {
	if l == Chinese {
		return "历史记录中没有该任务"
	}
	return "The history has no such task"
}

// ErrorHistoryNoTaskAdvice: The task may have been removed in another window. Refresh the list ({refresh}).
func ErrorHistoryNoTaskAdvice(l Language, refresh string) string {
	if l == Chinese {
		return join(part{"该任务可能已在其他窗口移除，请按 ", false}, part{refresh, true}, part{" 刷新列表。", false})
	}
	return "The task may have been removed in another window. Refresh the list (" + refresh + ")."
}

// ErrorHistoryNoTaskCommandAdvice: `dancecard list` shows the tasks.
func ErrorHistoryNoTaskCommandAdvice(l Language) string {
	if l == Chinese {
		return "`dancecard list` 可列出任务。"
	}
	return "`dancecard list` shows the tasks."
}

// ErrorHistoryOtherAdvice: Choose another folder with --data-dir, or quit the other dancecard first.
func ErrorHistoryOtherAdvice(l Language) string {
	if l == Chinese {
		return "请用 --data-dir 指定其他文件夹，或先退出另一个 dancecard。"
	}
	return "Choose another folder with --data-dir, or quit the other dancecard first."
}

// ErrorHistoryOtherHost: Another dancecard works on the history {path} with another host
func ErrorHistoryOtherHost(l Language, path string) string {
	if l == Chinese {
		return join(part{"另一个 dancecard 正以其他主机处理历史记录「", false}, part{path, true}, part{"」", false})
	}
	return "Another dancecard works on the history " + path + " with another host"
}

// ErrorHistoryOtherKey: Another dancecard works on the history {path} with another API key
func ErrorHistoryOtherKey(l Language, path string) string {
	if l == Chinese {
		return join(part{"另一个 dancecard 正以其他 API Key 处理历史记录「", false}, part{path, true}, part{"」", false})
	}
	return "Another dancecard works on the history " + path + " with another API key"
}

// ErrorHistoryOtherRequest: This request ID was used for other inputs or settings
func ErrorHistoryOtherRequest(l Language) string {
	if l == Chinese {
		return "该请求 ID 已用于其他输入或设置"
	}
	return "This request ID was used for other inputs or settings"
}

// ErrorHistoryOtherRequestAdvice: Use a separate request ID for each set of tasks.
func ErrorHistoryOtherRequestAdvice(l Language) string {
	if l == Chinese {
		return "请为每组任务使用不同的请求 ID。"
	}
	return "Use a separate request ID for each set of tasks."
}

// ErrorHistoryOverwritten: Another program overwrote {path}
func ErrorHistoryOverwritten(l Language, path string) string {
	if l == Chinese {
		return join(part{"另一程序改写了「", false}, part{path, true}, part{"」", false})
	}
	return "Another program overwrote " + path
}

// ErrorHistoryOverwrittenAdvice: Quit dancecard and start it again to continue with the present file; {import} in the list imports the tasks of the last 24 hours.
func ErrorHistoryOverwrittenAdvice(l Language, import_ string) string {
	if l == Chinese {
		return join(part{"请退出并重新启动 dancecard，继续使用当前文件；在列表中按 ", false}, part{import_, true}, part{" 可导入近 24 小时的任务。", false})
	}
	return "Quit dancecard and start it again to continue with the present file; " + import_ + " in the list imports the tasks of the last 24 hours."
}

// ErrorHistoryOverwrittenCommandAdvice: Stop this command and run it again to continue with the present file; `dancecard import` imports the tasks of the last 24 hours.
func ErrorHistoryOverwrittenCommandAdvice(l Language) string {
	if l == Chinese {
		return "请停止该命令并重新运行，继续使用当前文件；`dancecard import` 可导入近 24 小时的任务。"
	}
	return "Stop this command and run it again to continue with the present file; `dancecard import` imports the tasks of the last 24 hours."
}

// ErrorHistoryReadOnly: Can't write to {path}
func ErrorHistoryReadOnly(l Language, path string) string {
	if l == Chinese {
		return join(part{"无法写入「", false}, part{path, true}, part{"」", false})
	}
	return "Can't write to " + path
}

// ErrorHistoryReadOnlyAdvice: Make the folder writable, or choose another one with --data-dir.
func ErrorHistoryReadOnlyAdvice(l Language) string {
	if l == Chinese {
		return "请将文件夹设为可写，或用 --data-dir 指定其他文件夹。"
	}
	return "Make the folder writable, or choose another one with --data-dir."
}

// ErrorHistoryRepeated: The same picture, motion and settings were added in the last 24 hours
func ErrorHistoryRepeated(l Language) string {
	if l == Chinese {
		return "近 24 小时内添加过相同的图片、动作和设置"
	}
	return "The same picture, motion and settings were added in the last 24 hours"
}

// ErrorHistoryRepeatedAdvice: Check the earlier tasks first; --again adds the tasks once more.
func ErrorHistoryRepeatedAdvice(l Language) string {
	if l == Chinese {
		return "请先查看之前的任务；确需重复添加时加 --again。"
	}
	return "Check the earlier tasks first; --again adds the tasks once more."
}

// ErrorHistoryReplaced: {path} was replaced by another file
func ErrorHistoryReplaced(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」已换成另一个文件", false})
	}
	return path + " was replaced by another file"
}

// ErrorHistoryReplacedAdvice: Save the whole history to a new file, then quit and put that file in its place.
func ErrorHistoryReplacedAdvice(l Language) string {
	if l == Chinese {
		return "请将全部历史记录保存到新文件，退出后用新文件替换该文件。"
	}
	return "Save the whole history to a new file, then quit and put that file in its place."
}

// ErrorHistoryReplacedCommandAdvice: Stop this command: the whole history is then written to a new file. Put that file in its place.
func ErrorHistoryReplacedCommandAdvice(l Language) string {
	if l == Chinese {
		return "请停止该命令，全部历史记录会写入新文件，再用新文件替换该文件。"
	}
	return "Stop this command: the whole history is then written to a new file. Put that file in its place."
}

// ErrorHistoryStrayLog: The history {path} was replaced, and {log} still holds changes of the earlier file
func ErrorHistoryStrayLog(l Language, log string, path string) string {
	if l == Chinese {
		return join(part{"历史记录「", false}, part{path, true}, part{"」已更换，「", false}, part{log, true}, part{"」中仍有原文件的改动", false})
	}
	return "The history " + path + " was replaced, and " + log + " still holds changes of the earlier file"
}

// ErrorHistoryStrayLogAdvice: Put the earlier file back, or move the -wal and -shm files away to continue with this one.
func ErrorHistoryStrayLogAdvice(l Language) string {
	if l == Chinese {
		return "请将原文件放回，或移走 -wal 和 -shm 文件后继续使用当前文件。"
	}
	return "Put the earlier file back, or move the -wal and -shm files away to continue with this one."
}

// ErrorHistoryTaken: Another task in the history already has this task ID
func ErrorHistoryTaken(l Language) string {
	if l == Chinese {
		return "历史记录中另一任务已使用该任务 ID"
	}
	return "Another task in the history already has this task ID"
}

// ErrorHistoryTakenAdvice: Refresh the list ({refresh}): the task is already there under another entry.
func ErrorHistoryTakenAdvice(l Language, refresh string) string {
	if l == Chinese {
		return join(part{"请按 ", false}, part{refresh, true}, part{" 刷新列表：该任务已在列表中。", false})
	}
	return "Refresh the list (" + refresh + "): the task is already there under another entry."
}

// ErrorHistoryTakenCommandAdvice: The task is already in the history under another number.
func ErrorHistoryTakenCommandAdvice(l Language) string {
	if l == Chinese {
		return "该任务已在历史记录中，编号不同。"
	}
	return "The task is already in the history under another number."
}

// ErrorInterrupted: Interrupted
func ErrorInterrupted(l Language) string {
	if l == Chinese {
		return "已中断"
	}
	return "Interrupted"
}

// ErrorKeyBlank: The text contains a space; a key is a single word
func ErrorKeyBlank(l Language) string {
	if l == Chinese {
		return "内容含有空格，API Key 应为连续的一串字符"
	}
	return "The text contains a space; a key is a single word"
}

// ErrorKeyControl: The text contains control characters
func ErrorKeyControl(l Language) string {
	if l == Chinese {
		return "内容含有控制字符"
	}
	return "The text contains control characters"
}

// ErrorKeyCopyAdvice: Copy the key again from the Model Studio console, China (Beijing).
func ErrorKeyCopyAdvice(l Language) string {
	if l == Chinese {
		return "请从百炼控制台的华北2（北京）地域重新复制 API Key。"
	}
	return "Copy the key again from the Model Studio console, China (Beijing)."
}

// ErrorKeyDenied: The system keyring denied access
func ErrorKeyDenied(l Language) string {
	if l == Chinese {
		return "系统密钥环拒绝访问"
	}
	return "The system keyring denied access"
}

// ErrorKeyDeniedAdvice: Allow dancecard to use its keyring entry and try again, or set DASHSCOPE_API_KEY.
func ErrorKeyDeniedAdvice(l Language) string {
	if l == Chinese {
		return "请允许 dancecard 访问系统密钥环后重试，或设置 DASHSCOPE_API_KEY。"
	}
	return "Allow dancecard to use its keyring entry and try again, or set DASHSCOPE_API_KEY."
}

// ErrorKeyEmpty: Enter a key first
func ErrorKeyEmpty(l Language) string {
	if l == Chinese {
		return "请先填写 API Key"
	}
	return "Enter a key first"
}

// ErrorKeyExposed: Other users of this machine can read the API key file {path}
func ErrorKeyExposed(l Language, path string) string {
	if l == Chinese {
		return join(part{"本机其他用户可读取 API Key 文件「", false}, part{path, true}, part{"」", false})
	}
	return "Other users of this machine can read the API key file " + path
}

// ErrorKeyExposedAdvice: Restrict it to yourself: chmod 600 {path}
func ErrorKeyExposedAdvice(l Language, path string) string {
	if l == Chinese {
		return join(part{"请限制为仅自己可读：chmod 600 ", false}, part{path, true})
	}
	return "Restrict it to yourself: chmod 600 " + path
}

// ErrorKeyFailed: The system keyring failed
func ErrorKeyFailed(l Language) string {
	if l == Chinese {
		return "系统密钥环出错"
	}
	return "The system keyring failed"
}

// ErrorKeyFailedAdvice: Try again, or set DASHSCOPE_API_KEY.
func ErrorKeyFailedAdvice(l Language) string {
	if l == Chinese {
		return "请重试，或设置 DASHSCOPE_API_KEY。"
	}
	return "Try again, or set DASHSCOPE_API_KEY."
}

// ErrorKeyFileAdvice: Correct the path or the permissions of the file, or use `dancecard key set`.
func ErrorKeyFileAdvice(l Language) string {
	if l == Chinese {
		return "请修正路径或文件权限，或使用 `dancecard key set`。"
	}
	return "Correct the path or the permissions of the file, or use `dancecard key set`."
}

// ErrorKeyFileNotRegular: The API key file {path} isn't a regular file
func ErrorKeyFileNotRegular(l Language, path string) string {
	if l == Chinese {
		return join(part{"API Key 文件「", false}, part{path, true}, part{"」不是普通文件", false})
	}
	return "The API key file " + path + " isn't a regular file"
}

// ErrorKeyFileUnread: The API key file {path} can't be read
func ErrorKeyFileUnread(l Language, path string) string {
	if l == Chinese {
		return join(part{"无法读取 API Key 文件「", false}, part{path, true}, part{"」", false})
	}
	return "The API key file " + path + " can't be read"
}

// ErrorKeyInKeyring: the keyring
func ErrorKeyInKeyring(l Language) string {
	if l == Chinese {
		return "系统密钥环"
	}
	return "the keyring"
}

// ErrorKeyInvalidIn: No usable key in {where}: {what}
func ErrorKeyInvalidIn(l Language, what string, where string) string {
	if l == Chinese {
		return join(part{where, true}, part{" 中的 API Key 不可用：", false}, part{what, true})
	}
	return "No usable key in " + where + ": " + what
}

// ErrorKeyInvalidInKeyring: No usable key in the system keyring: {what}
func ErrorKeyInvalidInKeyring(l Language, what string) string {
	if l == Chinese {
		return join(part{"系统密钥环中的 API Key 不可用：", false}, part{what, true})
	}
	return "No usable key in the system keyring: " + what
}

// ErrorKeyLateAdvice: The keyring may be locked or waiting for an answer in a window, and may still save the key after that. `dancecard key status` shows it, `dancecard key forget` removes it.
func ErrorKeyLateAdvice(l Language) string {
	if l == Chinese {
		return "系统密钥环可能已锁定或正在等待窗口确认，确认后仍可能存入。`dancecard key status` 可查看，`dancecard key forget` 可删除。"
	}
	return "The keyring may be locked or waiting for an answer in a window, and may still save the key after that. `dancecard key status` shows it, `dancecard key forget` removes it."
}

// ErrorKeyLines: The text has several lines; a key is a single word
func ErrorKeyLines(l Language) string {
	if l == Chinese {
		return "内容有多行，API Key 应为连续的一串字符"
	}
	return "The text has several lines; a key is a single word"
}

// ErrorKeyLocked: The system keyring is locked or was never set up
func ErrorKeyLocked(l Language) string {
	if l == Chinese {
		return "系统密钥环已锁定或尚未设置"
	}
	return "The system keyring is locked or was never set up"
}

// ErrorKeyLockedAdvice: Unlock the keyring (logging in to the desktop does) and try again, or set DASHSCOPE_API_KEY.
func ErrorKeyLockedAdvice(l Language) string {
	if l == Chinese {
		return "请解锁系统密钥环（登录桌面即可）后重试，或设置 DASHSCOPE_API_KEY。"
	}
	return "Unlock the keyring (logging in to the desktop does) and try again, or set DASHSCOPE_API_KEY."
}

// ErrorKeyLong: The text is too long for a key: at most {limit} characters
func ErrorKeyLong(l Language, limit string) string {
	if l == Chinese {
		return join(part{"内容过长，API Key 不超过 ", false}, part{limit, true}, part{" 个字符", false})
	}
	return "The text is too long for a key: at most " + limit + " characters"
}

// ErrorKeyNoKeyring: No system keyring is available
func ErrorKeyNoKeyring(l Language) string {
	if l == Chinese {
		return "系统密钥环不可用"
	}
	return "No system keyring is available"
}

// ErrorKeyNoKeyringAdvice: This is usual over SSH, in WSL and in containers. Set DASHSCOPE_API_KEY.
func ErrorKeyNoKeyringAdvice(l Language) string {
	if l == Chinese {
		return "在 SSH、WSL 或容器中很常见，请设置 DASHSCOPE_API_KEY。"
	}
	return "This is usual over SSH, in WSL and in containers. Set DASHSCOPE_API_KEY."
}

// ErrorKeyNone: No API key found
func ErrorKeyNone(l Language) string {
	if l == Chinese {
		return "未找到 API Key"
	}
	return "No API key found"
}

// ErrorKeyNoneAdvice: Create a key in the Model Studio console, China (Beijing), then run `dancecard key set` or set DASHSCOPE_API_KEY.
func ErrorKeyNoneAdvice(l Language) string {
	if l == Chinese {
		return "请在百炼控制台的华北2（北京）地域创建 API Key，再运行 `dancecard key set` 或设置 DASHSCOPE_API_KEY。"
	}
	return "Create a key in the Model Studio console, China (Beijing), then run `dancecard key set` or set DASHSCOPE_API_KEY."
}

// ErrorKeyNoneNoKeyring: No API key found, and no system keyring is available
func ErrorKeyNoneNoKeyring(l Language) string {
	if l == Chinese {
		return "未找到 API Key，系统密钥环也不可用"
	}
	return "No API key found, and no system keyring is available"
}

// ErrorKeyNotAFile: {variable} doesn't name a file
func ErrorKeyNotAFile(l Language, variable string) string {
	if l == Chinese {
		return join(part{variable, true}, part{" 指向的不是文件", false})
	}
	return variable + " doesn't name a file"
}

// ErrorKeyNotAFileAdvice: Set it to the path of a file; a key itself goes into DASHSCOPE_API_KEY.
func ErrorKeyNotAFileAdvice(l Language) string {
	if l == Chinese {
		return "请设为文件路径；API Key 本身应放在 DASHSCOPE_API_KEY。"
	}
	return "Set it to the path of a file; a key itself goes into DASHSCOPE_API_KEY."
}

// ErrorKeyNotASCII: The text contains characters that no key has: only ASCII letters, digits and signs are possible
func ErrorKeyNotASCII(l Language) string {
	if l == Chinese {
		return "内容含有 API Key 中不会出现的字符，只能是半角字母、数字和符号"
	}
	return "The text contains characters that no key has: only ASCII letters, digits and signs are possible"
}

// ErrorKeyNotKept: The system keyring didn't keep the key
func ErrorKeyNotKept(l Language) string {
	if l == Chinese {
		return "系统密钥环未能保存 API Key"
	}
	return "The system keyring didn't keep the key"
}

// ErrorKeyPlan: This key belongs to a Token Plan or Coding Plan and works only with the plan's own address. Create a general key in China (Beijing).
func ErrorKeyPlan(l Language) string {
	if l == Chinese {
		return "这是 Token Plan 或 Coding Plan 的套餐专属 API Key，只能用于套餐的专属地址。请在华北2（北京）创建按量付费 API Key。"
	}
	return "This key belongs to a Token Plan or Coding Plan and works only with the plan's own address. Create a general key in China (Beijing)."
}

// ErrorKeyStillThere: The system keyring still holds the key
func ErrorKeyStillThere(l Language) string {
	if l == Chinese {
		return "系统密钥环中仍有该 API Key"
	}
	return "The system keyring still holds the key"
}

// ErrorKeyStillThereAdvice: Remove the entry “{entry}” with the keyring's own program.
func ErrorKeyStillThereAdvice(l Language, entry string) string {
	if l == Chinese {
		return join(part{"请在系统的密钥环工具中删除「", false}, part{entry, true}, part{"」。", false})
	}
	return "Remove the entry “" + entry + "” with the keyring's own program."
}

// ErrorKeyStopped: Stopped before the system keyring responded
func ErrorKeyStopped(l Language) string {
	if l == Chinese {
		return "系统密钥环响应前已停止"
	}
	return "Stopped before the system keyring responded"
}

// ErrorKeyTemporary: This is a temporary token. It expires within 30 minutes, often before a video is done. Use a permanent key.
func ErrorKeyTemporary(l Language) string {
	if l == Chinese {
		return "这是临时 API Key，30 分钟内过期，往往早于视频生成完毕。请使用长期有效的 API Key。"
	}
	return "This is a temporary token. It expires within 30 minutes, often before a video is done. Use a permanent key."
}

// ErrorKeyTimeout: The system keyring didn't respond in time
func ErrorKeyTimeout(l Language) string {
	if l == Chinese {
		return "系统密钥环响应超时"
	}
	return "The system keyring didn't respond in time"
}

// ErrorKeyTimeoutAdvice: The keyring may be locked or waiting for an answer in a window. Unlock it and try again, or set DASHSCOPE_API_KEY.
func ErrorKeyTimeoutAdvice(l Language) string {
	if l == Chinese {
		return "系统密钥环可能已锁定，或正在等待窗口确认。请解锁后重试，或设置 DASHSCOPE_API_KEY。"
	}
	return "The keyring may be locked or waiting for an answer in a window. Unlock it and try again, or set DASHSCOPE_API_KEY."
}

// ErrorKeyTooLong: The key is too long for the keyring of this system
func ErrorKeyTooLong(l Language) string {
	if l == Chinese {
		return "API Key 过长，系统密钥环存不下"
	}
	return "The key is too long for the keyring of this system"
}

// ErrorKeyTooLongAdvice: Set DASHSCOPE_API_KEY instead.
func ErrorKeyTooLongAdvice(l Language) string {
	if l == Chinese {
		return "请改为设置 DASHSCOPE_API_KEY。"
	}
	return "Set DASHSCOPE_API_KEY instead."
}

// ErrorKeyUnread: The API key can't be read
func ErrorKeyUnread(l Language) string {
	if l == Chinese {
		return "无法读取 API Key"
	}
	return "The API key can't be read"
}

// ErrorNetAnswer: {what}. It reads: {said}
func ErrorNetAnswer(l Language, said string, what string) string {
	if l == Chinese {
		return join(part{what, true}, part{"。原文：", false}, part{said, true})
	}
	return what + ". It reads: " + said
}

// ErrorNetBaseFragment: The base URL must end before the # sign
func ErrorNetBaseFragment(l Language) string {
	if l == Chinese {
		return "Base URL 不能包含 # 及其后的内容"
	}
	return "The base URL must end before the # sign"
}

// ErrorNetBaseInvalid: Not a valid base URL; an example is {example}
func ErrorNetBaseInvalid(l Language, example string) string {
	if l == Chinese {
		return join(part{"Base URL 无效，正确示例：", false}, part{example, true})
	}
	return "Not a valid base URL; an example is " + example
}

// ErrorNetBaseOpenAI: The OpenAI-compatible interface has no video tasks; use {url}
func ErrorNetBaseOpenAI(l Language, url string) string {
	if l == Chinese {
		return join(part{"OpenAI 兼容接口不支持视频任务，请使用 ", false}, part{url, true})
	}
	return "The OpenAI-compatible interface has no video tasks; use " + url
}

// ErrorNetBasePlain: Plain http works only for this machine, because the API key would be sent unencrypted; use https://
func ErrorNetBasePlain(l Language) string {
	if l == Chinese {
		return "http 只能用于本机，否则 API Key 会明文传输，请使用 https://"
	}
	return "Plain http works only for this machine, because the API key would be sent unencrypted; use https://"
}

// ErrorNetBaseQuery: The base URL must end before the question mark
func ErrorNetBaseQuery(l Language) string {
	if l == Chinese {
		return "Base URL 不能包含问号及其后的内容"
	}
	return "The base URL must end before the question mark"
}

// ErrorNetBaseScheme: The base URL must start with https://, such as {example}
func ErrorNetBaseScheme(l Language, example string) string {
	if l == Chinese {
		return join(part{"Base URL 须以 https:// 开头，例如 ", false}, part{example, true})
	}
	return "The base URL must start with https://, such as " + example
}

// ErrorNetBaseUser: The base URL must not contain a user name or password
func ErrorNetBaseUser(l Language) string {
	if l == Chinese {
		return "Base URL 不能含有用户名或密码"
	}
	return "The base URL must not contain a user name or password"
}

// ErrorNetBroken: The connection to {host} broke: {reason}
func ErrorNetBroken(l Language, host string, reason string) string {
	if l == Chinese {
		return join(part{"与 ", false}, part{host, true}, part{" 的连接中断：", false}, part{reason, true})
	}
	return "The connection to " + host + " broke: " + reason
}

// ErrorNetBrokenAny: The connection broke: {reason}
func ErrorNetBrokenAny(l Language, reason string) string {
	if l == Chinese {
		return join(part{"连接中断：", false}, part{reason, true})
	}
	return "The connection broke: " + reason
}

// ErrorNetCertificate: the certificate isn't trusted ({said})
func ErrorNetCertificate(l Language, said string) string {
	if l == Chinese {
		return join(part{"证书不受信任（", false}, part{said, true}, part{"）", false})
	}
	return "the certificate isn't trusted (" + said + ")"
}

// ErrorNetChangedFile: The file changed while it was read
func ErrorNetChangedFile(l Language) string {
	if l == Chinese {
		return "读取期间文件有改动"
	}
	return "The file changed while it was read"
}

// ErrorNetClosed: closed too early
func ErrorNetClosed(l Language) string {
	if l == Chinese {
		return "连接提前关闭"
	}
	return "closed too early"
}

// ErrorNetEncoded: {host} sent the file in an encoding that wasn't requested
func ErrorNetEncoded(l Language, host string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 返回的文件采用了未请求的编码", false})
	}
	return host + " sent the file in an encoding that wasn't requested"
}

// ErrorNetHostUnknown: no such host
func ErrorNetHostUnknown(l Language) string {
	if l == Chinese {
		return "找不到该主机"
	}
	return "no such host"
}

// ErrorNetKeyCharacters: The API key contains invalid characters
func ErrorNetKeyCharacters(l Language) string {
	if l == Chinese {
		return "API Key 含有无效字符"
	}
	return "The API key contains invalid characters"
}

// ErrorNetLargeAnswer: The answer is larger than {limit}
func ErrorNetLargeAnswer(l Language, limit string) string {
	if l == Chinese {
		return join(part{"返回内容超过 ", false}, part{limit, true})
	}
	return "The answer is larger than " + limit
}

// ErrorNetLongList: The list has more entries than Model Studio puts on a page
func ErrorNetLongList(l Language) string {
	if l == Chinese {
		return "任务列表超过百炼每页的上限"
	}
	return "The list has more entries than Model Studio puts on a page"
}

// ErrorNetLookupFailed: the host name couldn't be looked up
func ErrorNetLookupFailed(l Language) string {
	if l == Chinese {
		return "域名解析失败"
	}
	return "the host name couldn't be looked up"
}

// ErrorNetManyParts: Checking would download more than {limit}
func ErrorNetManyParts(l Language, limit int64) string {
	if l == Chinese {
		return "检查需要下载超过 " + Bytes(l, limit)
	}
	return "Checking would download more than " + Bytes(l, limit)
}

// ErrorNetNoConnection: Can't connect to {host}: {reason}
func ErrorNetNoConnection(l Language, host string, reason string) string {
	if l == Chinese {
		return join(part{"无法连接 ", false}, part{host, true}, part{"：", false}, part{reason, true})
	}
	return "Can't connect to " + host + ": " + reason
}

// ErrorNetNoEngine: No such engine: {engine}
func ErrorNetNoEngine(l Language, engine string) string {
	if l == Chinese {
		return join(part{"没有该模型：", false}, part{engine, true})
	}
	return "No such engine: " + engine
}

// ErrorNetNoKey: No API key
func ErrorNetNoKey(l Language) string {
	if l == Chinese {
		return "没有 API Key"
	}
	return "No API key"
}

// ErrorNetNoList: The answer has no list of tasks
func ErrorNetNoList(l Language) string {
	if l == Chinese {
		return "返回内容缺少任务列表"
	}
	return "The answer has no list of tasks"
}

// ErrorNetNoPermission: The upload permission expired
func ErrorNetNoPermission(l Language) string {
	if l == Chinese {
		return "上传凭证已过期"
	}
	return "The upload permission expired"
}

// ErrorNetNoStatus: The answer has no status
func ErrorNetNoStatus(l Language) string {
	if l == Chinese {
		return "返回内容缺少任务状态"
	}
	return "The answer has no status"
}

// ErrorNetNoTLS: the host doesn't use TLS
func ErrorNetNoTLS(l Language) string {
	if l == Chinese {
		return "对方未使用 TLS"
	}
	return "the host doesn't use TLS"
}

// ErrorNetNoTask: The answer has no task ID
func ErrorNetNoTask(l Language) string {
	if l == Chinese {
		return "返回内容缺少任务 ID"
	}
	return "The answer has no task ID"
}

// ErrorNetNoUpload: Model Studio's upload permission can't be used ({field})
func ErrorNetNoUpload(l Language, field string) string {
	if l == Chinese {
		return join(part{"百炼返回的上传凭证不可用（", false}, part{field, true}, part{"）", false})
	}
	return "Model Studio's upload permission can't be used (" + field + ")"
}

// ErrorNetNoVerdict: The answer has no result of the picture check
func ErrorNetNoVerdict(l Language) string {
	if l == Chinese {
		return "返回内容缺少检测结果"
	}
	return "The answer has no result of the picture check"
}

// ErrorNetNotConfirmed: The answer doesn't confirm the cancellation
func ErrorNetNotConfirmed(l Language) string {
	if l == Chinese {
		return "返回内容未确认取消"
	}
	return "The answer doesn't confirm the cancellation"
}

// ErrorNetNotJSON: The answer isn't Model Studio's JSON
func ErrorNetNotJSON(l Language) string {
	if l == Chinese {
		return "返回内容不是百炼的 JSON"
	}
	return "The answer isn't Model Studio's JSON"
}

// ErrorNetNotStorage: The answer isn't from the storage at {host}
func ErrorNetNotStorage(l Language, host string) string {
	if l == Chinese {
		return join(part{"返回内容并非来自存储空间 ", false}, part{host, true})
	}
	return "The answer isn't from the storage at " + host
}

// ErrorNetOtherPart: {host} sent another part of the file than requested
func ErrorNetOtherPart(l Language, host string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 返回的不是所请求的部分", false})
	}
	return host + " sent another part of the file than requested"
}

// ErrorNetOtherTask: The answer is about another task
func ErrorNetOtherTask(l Language) string {
	if l == Chinese {
		return "返回的是其他任务"
	}
	return "The answer is about another task"
}

// ErrorNetProxyRefused: the proxy refused with HTTP {status}
func ErrorNetProxyRefused(l Language, status string) string {
	if l == Chinese {
		return join(part{"代理拒绝连接（HTTP ", false}, part{status, true}, part{"）", false})
	}
	return "the proxy refused with HTTP " + status
}

// ErrorNetProxyUnreached: the proxy can't be reached
func ErrorNetProxyUnreached(l Language) string {
	if l == Chinese {
		return "无法连接代理"
	}
	return "the proxy can't be reached"
}

// ErrorNetProxyUnreachedFor: the proxy can't be reached ({said})
func ErrorNetProxyUnreachedFor(l Language, said string) string {
	if l == Chinese {
		return join(part{"无法连接代理（", false}, part{said, true}, part{"）", false})
	}
	return "the proxy can't be reached (" + said + ")"
}

// ErrorNetRedirect: The answer redirects to {host}; the API key isn't sent there
func ErrorNetRedirect(l Language, host string) string {
	if l == Chinese {
		return join(part{"返回内容重定向到 ", false}, part{host, true}, part{"，API Key 不会发往该处", false})
	}
	return "The answer redirects to " + host + "; the API key isn't sent there"
}

// ErrorNetRedirectAny: The answer redirects elsewhere; the API key isn't sent there
func ErrorNetRedirectAny(l Language) string {
	if l == Chinese {
		return "返回内容重定向到其他地址，API Key 不会发往该处"
	}
	return "The answer redirects elsewhere; the API key isn't sent there"
}

// ErrorNetRedirectBad: {host} redirects to an unusable URL: {what}
func ErrorNetRedirectBad(l Language, host string, what string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 重定向到不可用的 URL：", false}, part{what, true})
	}
	return host + " redirects to an unusable URL: " + what
}

// ErrorNetRedirects: {host} redirects more than {n} times
func ErrorNetRedirects(l Language, host string, n string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 重定向超过 ", false}, part{n, true}, part{" 次", false})
	}
	return host + " redirects more than " + n + " times"
}

// ErrorNetRefused: {host} answered HTTP {status}
func ErrorNetRefused(l Language, host string, status string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 返回 HTTP ", false}, part{status, true})
	}
	return host + " answered HTTP " + status
}

// ErrorNetRefusedSays: {host} answered HTTP {status}: {said}
func ErrorNetRefusedSays(l Language, host string, said string, status string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 返回 HTTP ", false}, part{status, true}, part{"：", false}, part{said, true})
	}
	return host + " answered HTTP " + status + ": " + said
}

// ErrorNetShortPart: The host sent {size} of {whole}
func ErrorNetShortPart(l Language, size string, whole string) string {
	if l == Chinese {
		return join(part{"文件所在主机只返回了 ", false}, part{size, true}, part{"（共 ", false}, part{whole, true}, part{"）", false})
	}
	return "The host sent " + size + " of " + whole
}

// ErrorNetSilent: No data from {host} for {limit}
func ErrorNetSilent(l Language, host string, limit time.Duration) string {
	if l == Chinese {
		return join(part{Duration(l, limit), false}, part{"未收到 ", false}, part{host, true}, part{" 的数据", false})
	}
	return "No data from " + host + " for " + Duration(l, limit)
}

// ErrorNetSlowAnswer: {host} didn't respond in time
func ErrorNetSlowAnswer(l Language, host string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 响应超时", false})
	}
	return host + " didn't respond in time"
}

// ErrorNetSlowAnswerWithin: {host} didn't respond within {limit}
func ErrorNetSlowAnswerWithin(l Language, host string, limit time.Duration) string {
	if l == Chinese {
		return join(part{host, true}, part{" 在 ", false}, part{Duration(l, limit), false}, part{"内未响应", false})
	}
	return host + " didn't respond within " + Duration(l, limit)
}

// ErrorNetSlowConnect: Connecting to {host} timed out
func ErrorNetSlowConnect(l Language, host string) string {
	if l == Chinese {
		return join(part{"连接 ", false}, part{host, true}, part{" 超时", false})
	}
	return "Connecting to " + host + " timed out"
}

// ErrorNetStatus: The answer was HTTP {status}
func ErrorNetStatus(l Language, status string) string {
	if l == Chinese {
		return join(part{"返回 HTTP ", false}, part{status, true})
	}
	return "The answer was HTTP " + status
}

// ErrorNetStopped: Stopped before the answer arrived
func ErrorNetStopped(l Language) string {
	if l == Chinese {
		return "收到响应前已停止"
	}
	return "Stopped before the answer arrived"
}

// ErrorNetTaskID: Not a valid task ID
func ErrorNetTaskID(l Language) string {
	if l == Chinese {
		return "任务 ID 无效"
	}
	return "Not a valid task ID"
}

// ErrorNetUploadSilent: {host} accepted no data for {limit}
func ErrorNetUploadSilent(l Language, host string, limit time.Duration) string {
	if l == Chinese {
		return join(part{host, true}, part{" 在 ", false}, part{Duration(l, limit), false}, part{"内未接收数据", false})
	}
	return host + " accepted no data for " + Duration(l, limit)
}

// ErrorNetUploadSize: {size}; files for {model} may have at most {limit}
func ErrorNetUploadSize(l Language, limit string, model string, size string) string {
	if l == Chinese {
		return join(part{"文件 ", false}, part{size, true}, part{"，", false}, part{model, true}, part{" 的文件不能超过 ", false}, part{limit, true})
	}
	return size + "; files for " + model + " may have at most " + limit
}

// ErrorNetUploadUnanswered: {host} didn't respond after the upload
func ErrorNetUploadUnanswered(l Language, host string) string {
	if l == Chinese {
		return join(part{"上传完成后 ", false}, part{host, true}, part{" 未响应", false})
	}
	return host + " didn't respond after the upload"
}

// ErrorNetWholeOnly: The host sends the file only as a whole, so it can't be checked
func ErrorNetWholeOnly(l Language) string {
	if l == Chinese {
		return "文件所在主机只支持整体下载，无法检查"
	}
	return "The host sends the file only as a whole, so it can't be checked"
}

// ErrorNoReason: No reason given
func ErrorNoReason(l Language) string {
	if l == Chinese {
		return "未说明原因"
	}
	return "No reason given"
}

// ErrorOfFile: {file}: {what}
func ErrorOfFile(l Language, file string, what string) string {
	if l == Chinese {
		return join(part{"文件「", false}, part{file, true}, part{"」：", false}, part{what, true})
	}
	return file + ": " + what
}

// ErrorOffline: Offline
func ErrorOffline(l Language) string {
	if l == Chinese {
		return "网络已断开"
	}
	return "Offline"
}

// ErrorOnline: Online again
func ErrorOnline(l Language) string {
	if l == Chinese {
		return "网络已恢复"
	}
	return "Online again"
}

// ErrorPathFolder: {path} is a folder
func ErrorPathFolder(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」是文件夹", false})
	}
	return path + " is a folder"
}

// ErrorPathForbidden: No permission for {path}
func ErrorPathForbidden(l Language, path string) string {
	if l == Chinese {
		return join(part{"没有「", false}, part{path, true}, part{"」的权限", false})
	}
	return "No permission for " + path
}

// ErrorPathMissing: {path} doesn't exist
func ErrorPathMissing(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」不存在", false})
	}
	return path + " doesn't exist"
}

// ErrorPathNotRegular: {path} isn't a regular file
func ErrorPathNotRegular(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」不是普通文件", false})
	}
	return path + " isn't a regular file"
}

// ErrorPathOther: {path}: {reason}
func ErrorPathOther(l Language, path string, reason string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」出错，原因：", false}, part{reason, true})
	}
	return path + ": " + reason
}

// ErrorRetrying: {trouble} · retrying at {at}
func ErrorRetrying(l Language, at string, trouble string) string {
	if l == Chinese {
		return join(part{trouble, true}, part{" · ", false}, part{at, true}, part{" 重试", false})
	}
	return trouble + " · retrying at " + at
}

// ErrorSendingStopped: Sending stopped: {why}
func ErrorSendingStopped(l Language, why string) string {
	if l == Chinese {
		return join(part{"已停止提交：", false}, part{why, true})
	}
	return "Sending stopped: " + why
}

// ErrorTimedOut: Timed out
func ErrorTimedOut(l Language) string {
	if l == Chinese {
		return "已超时"
	}
	return "Timed out"
}

// ErrorUnexpected: Unexpected error: {reason}
func ErrorUnexpected(l Language, reason string) string {
	if l == Chinese {
		return join(part{"意外错误：", false}, part{reason, true})
	}
	return "Unexpected error: " + reason
}

// ErrorVideoChanged: The video was different each time it was downloaded
func ErrorVideoChanged(l Language) string {
	if l == Chinese {
		return "每次下载到的视频都不一致"
	}
	return "The video was different each time it was downloaded"
}

// ErrorVideoChangedAdvice: Try again. If the error persists, check for a proxy that changes downloads.
func ErrorVideoChangedAdvice(l Language) string {
	if l == Chinese {
		return "请重试。若仍出现，请检查是否有代理改动了下载内容。"
	}
	return "Try again. If the error persists, check for a proxy that changes downloads."
}

// ErrorVideoDifferent: The video arrived damaged each time: its checksum doesn't match
func ErrorVideoDifferent(l Language) string {
	if l == Chinese {
		return "视频多次下载均已损坏：校验和不符"
	}
	return "The video arrived damaged each time: its checksum doesn't match"
}

// ErrorVideoDifferentAdvice: No damaged file was kept. Try again. If the error persists, check for a proxy that changes downloads, or use another network.
func ErrorVideoDifferentAdvice(l Language) string {
	if l == Chinese {
		return "未保留损坏的文件，请重试。若仍出现，请检查代理，或换一个网络。"
	}
	return "No damaged file was kept. Try again. If the error persists, check for a proxy that changes downloads, or use another network."
}

// ErrorVideoNoVideo: There is no link to the video of this task
func ErrorVideoNoVideo(l Language) string {
	if l == Chinese {
		return "该任务没有视频链接"
	}
	return "There is no link to the video of this task"
}

// ErrorVideoNoVideoAdvice: Refresh the task: Model Studio returns the link for 24 hours after the task's end.
func ErrorVideoNoVideoAdvice(l Language) string {
	if l == Chinese {
		return "请刷新该任务：任务结束后 24 小时内百炼会返回链接。"
	}
	return "Refresh the task: Model Studio returns the link for 24 hours after the task's end."
}

// ErrorVideoNotVideo: The download isn't a complete MP4 video
func ErrorVideoNotVideo(l Language) string {
	if l == Chinese {
		return "下载到的不是完整的 MP4 视频"
	}
	return "The download isn't a complete MP4 video"
}

// ErrorVideoNotVideoAdvice: The network may require a login or block downloads. Open a browser to check, then save again.
func ErrorVideoNotVideoAdvice(l Language) string {
	if l == Chinese {
		return "网络可能需要登录或拦截了下载。请打开浏览器确认，再重新下载。"
	}
	return "The network may require a login or block downloads. Open a browser to check, then save again."
}

// ErrorVideoSaving: This video is already being saved
func ErrorVideoSaving(l Language) string {
	if l == Chinese {
		return "该视频正在保存"
	}
	return "This video is already being saved"
}

// ErrorVideoSavingAdvice: Wait until it is saved, here or in the other window.
func ErrorVideoSavingAdvice(l Language) string {
	if l == Chinese {
		return "请等待保存完成（本窗口或其他窗口）。"
	}
	return "Wait until it is saved, here or in the other window."
}

// ErrorVideoShort: The video download ended early
func ErrorVideoShort(l Language) string {
	if l == Chinese {
		return "视频下载中断，文件不完整"
	}
	return "The video download ended early"
}

// ErrorVideoShortAdvice: The part downloaded so far is kept; the next try continues from there.
func ErrorVideoShortAdvice(l Language) string {
	if l == Chinese {
		return "已下载的部分会保留，下次从断点继续。"
	}
	return "The part downloaded so far is kept; the next try continues from there."
}

// ErrorVideoTooLarge: The video is larger than 2 GB
func ErrorVideoTooLarge(l Language) string {
	if l == Chinese {
		return "视频超过 2 GB"
	}
	return "The video is larger than 2 GB"
}

// ErrorVideoTooLargeAdvice: Copy the link and download the video with another program within 24 hours of the task's end.
func ErrorVideoTooLargeAdvice(l Language) string {
	if l == Chinese {
		return "请复制链接，在任务结束后 24 小时内用其他工具下载。"
	}
	return "Copy the link and download the video with another program within 24 hours of the task's end."
}

// ErrorWithReason: {what}: {reason}
func ErrorWithReason(l Language, reason string, what string) string {
	if l == Chinese {
		return join(part{what, true}, part{"，原因：", false}, part{reason, true})
	}
	return what + ": " + reason
}

// ErrorWithSaid: {what}. Model Studio says: {said}
func ErrorWithSaid(l Language, said string, what string) string {
	if l == Chinese {
		return join(part{what, true}, part{"。百炼返回：", false}, part{said, true})
	}
	return what + ". Model Studio says: " + said
}

// FixClipKind: ffmpeg doesn't read this kind of clip
func FixClipKind(l Language) string {
	if l == Chinese {
		return "ffmpeg 无法读取这种视频"
	}
	return "ffmpeg doesn't read this kind of clip"
}

// FixEncoder: This ffmpeg can't encode H.264
func FixEncoder(l Language) string {
	if l == Chinese {
		return "本机的 ffmpeg 不支持 H.264 编码"
	}
	return "This ffmpeg can't encode H.264"
}

// FixEncoderAdvice: Install a full build with libx264: https://ffmpeg.org/download.html.
func FixEncoderAdvice(l Language) string {
	if l == Chinese {
		return "请安装带 libx264 的完整版（https://ffmpeg.org/download.html）。"
	}
	return "Install a full build with libx264: https://ffmpeg.org/download.html."
}

// FixFailed: ffmpeg failed
func FixFailed(l Language) string {
	if l == Chinese {
		return "ffmpeg 转换失败"
	}
	return "ffmpeg failed"
}

// FixFailedAdvice: Open the file in another program and save it again: it may be damaged, or this ffmpeg may not read its format.
func FixFailedAdvice(l Language) string {
	if l == Chinese {
		return "请用其他软件打开后另存：文件可能已损坏，或本机的 ffmpeg 不支持该格式。"
	}
	return "Open the file in another program and save it again: it may be damaged, or this ffmpeg may not read its format."
}

// FixFailedWith: ffmpeg failed. It says: {said}
func FixFailedWith(l Language, said string) string {
	if l == Chinese {
		return join(part{"ffmpeg 转换失败，返回：", false}, part{said, true})
	}
	return "ffmpeg failed. It says: " + said
}

// FixFromTo: {from} to {to}
func FixFromTo(l Language, from string, to string) string {
	if l == Chinese {
		return join(part{from, true}, part{" 改为 ", false}, part{to, true})
	}
	return from + " to " + to
}

// FixFromToAtMost: {from} to at most {to}
func FixFromToAtMost(l Language, from string, to string) string {
	if l == Chinese {
		return join(part{from, true}, part{" 压缩到 ", false}, part{to, true}, part{" 以内", false})
	}
	return from + " to at most " + to
}

// FixMissing: ffmpeg isn't installed
func FixMissing(l Language) string {
	if l == Chinese {
		return "未安装 ffmpeg"
	}
	return "ffmpeg isn't installed"
}

// FixMissingAdvice: Install it (apt install ffmpeg, brew install ffmpeg or winget install ffmpeg) and try again, or run the command on another machine.
func FixMissingAdvice(l Language) string {
	if l == Chinese {
		return "请安装（apt install ffmpeg、brew install ffmpeg 或 winget install ffmpeg）后重试，或在其他电脑上运行该命令。"
	}
	return "Install it (apt install ffmpeg, brew install ffmpeg or winget install ffmpeg) and try again, or run the command on another machine."
}

// FixMissingCommandAdvice: Install it (apt install ffmpeg, brew install ffmpeg or winget install ffmpeg) and run the command again.
func FixMissingCommandAdvice(l Language) string {
	if l == Chinese {
		return "请安装（apt install ffmpeg、brew install ffmpeg 或 winget install ffmpeg），再重新运行命令。"
	}
	return "Install it (apt install ffmpeg, brew install ffmpeg or winget install ffmpeg) and run the command again."
}

// FixNoJPEG: The engine doesn't accept JPEG
func FixNoJPEG(l Language) string {
	if l == Chinese {
		return "该模型不接受 JPEG"
	}
	return "The engine doesn't accept JPEG"
}

// FixNoMP4: The engine doesn't accept MP4 with H.264
func FixNoMP4(l Language) string {
	if l == Chinese {
		return "该模型不接受 H.264 编码的 MP4"
	}
	return "The engine doesn't accept MP4 with H.264"
}

// FixNoRoom: The clip can't be made small enough
func FixNoRoom(l Language) string {
	if l == Chinese {
		return "无法压缩到允许的大小"
	}
	return "The clip can't be made small enough"
}

// FixNotStarted: ffmpeg can't be started: {reason}
func FixNotStarted(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法启动 ffmpeg，原因：", false}, part{reason, true})
	}
	return "ffmpeg can't be started: " + reason
}

// FixNotWritten: The copy can't be written: {reason}
func FixNotWritten(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法写入副本，原因：", false}, part{reason, true})
	}
	return "The copy can't be written: " + reason
}

// FixNotWrittenAdvice: Check the free disk space and the permissions of the folder.
func FixNotWrittenAdvice(l Language) string {
	if l == Chinese {
		return "请检查磁盘空间和文件夹权限。"
	}
	return "Check the free disk space and the permissions of the folder."
}

// FixOtherFileAdvice: Use another file.
func FixOtherFileAdvice(l Language) string {
	if l == Chinese {
		return "请换一个文件。"
	}
	return "Use another file."
}

// FixPictureKind: ffmpeg doesn't read this kind of picture
func FixPictureKind(l Language) string {
	if l == Chinese {
		return "ffmpeg 无法读取这种图片"
	}
	return "ffmpeg doesn't read this kind of picture"
}

// FixSeconds: {n} s
func FixSeconds(l Language, n string) string {
	if l == Chinese {
		return join(part{n, true}, part{" 秒", false})
	}
	return n + " s"
}

// FixShape: One side is more than {limit}× the other; crop it first
func FixShape(l Language, limit string) string {
	if l == Chinese {
		return join(part{"长边超过短边的 ", false}, part{limit, true}, part{" 倍，请先裁剪", false})
	}
	return "One side is more than " + limit + "× the other; crop it first"
}

// FixSidesAsAllowed: sides as allowed
func FixSidesAsAllowed(l Language) string {
	if l == Chinese {
		return "宽高调整到允许范围"
	}
	return "sides as allowed"
}

// FixSmallCopy: Scaled down to {long} px, the shorter side would have {n} px; at least {least} px required
func FixSmallCopy(l Language, least string, long string, n string) string {
	if l == Chinese {
		return join(part{"长边缩小到 ", false}, part{long, true}, part{" px 后，短边只有 ", false}, part{n, true}, part{" px，至少需要 ", false}, part{least, true}, part{" px", false})
	}
	return "Scaled down to " + long + " px, the shorter side would have " + n + " px; at least " + least + " px required"
}

// FixStopped: Fixing was stopped
func FixStopped(l Language) string {
	if l == Chinese {
		return "转换已停止"
	}
	return "Fixing was stopped"
}

// FixStoppedAdvice: No copy was kept. You can start again.
func FixStoppedAdvice(l Language) string {
	if l == Chinese {
		return "未保留副本，可以重新开始。"
	}
	return "No copy was kept. You can start again."
}

// FixTooLong: ffmpeg took longer than {limit} and was stopped
func FixTooLong(l Language, limit time.Duration) string {
	if l == Chinese {
		return "ffmpeg 运行超过 " + Duration(l, limit) + "，已停止"
	}
	return "ffmpeg took longer than " + Duration(l, limit) + " and was stopped"
}

// FixTooLongAdvice: Trim the clip first, or run the command yourself.
func FixTooLongAdvice(l Language) string {
	if l == Chinese {
		return "请先剪短参考视频，或手动运行该命令。"
	}
	return "Trim the clip first, or run the command yourself."
}

// FixTooShort: {seconds} s; at least {least} s required
func FixTooShort(l Language, least string, seconds string) string {
	if l == Chinese {
		return join(part{"时长 ", false}, part{seconds, true}, part{" 秒，至少需要 ", false}, part{least, true}, part{" 秒", false})
	}
	return seconds + " s; at least " + least + " s required"
}

// FixTooSmall: {n} px on the shorter side; at least {least} px required. Enlarging would only blur the picture
func FixTooSmall(l Language, least string, n string) string {
	if l == Chinese {
		return join(part{"短边 ", false}, part{n, true}, part{" px，至少需要 ", false}, part{least, true}, part{" px，放大只会变模糊", false})
	}
	return n + " px on the shorter side; at least " + least + " px required. Enlarging would only blur the picture"
}

// FixUnfit: The copy would be refused as well: {what}
func FixUnfit(l Language, what string) string {
	if l == Chinese {
		return join(part{"副本仍不合要求：", false}, part{what, true})
	}
	return "The copy would be refused as well: " + what
}

// StateCanceled: canceled
func StateCanceled(l Language) string {
	if l == Chinese {
		return "已取消"
	}
	return "canceled"
}

// StateDone: done
func StateDone(l Language) string {
	if l == Chinese {
		return "已完成"
	}
	return "done"
}

// StateDownloading: downloading
func StateDownloading(l Language) string {
	if l == Chinese {
		return "下载中"
	}
	return "downloading"
}

// StateFailed: failed
func StateFailed(l Language) string {
	if l == Chinese {
		return "失败"
	}
	return "failed"
}

// StateLinkExpired: link expired
func StateLinkExpired(l Language) string {
	if l == Chinese {
		return "链接已过期"
	}
	return "link expired"
}

// StateNotSaved: not saved
func StateNotSaved(l Language) string {
	if l == Chinese {
		return "保存失败"
	}
	return "not saved"
}

// StateOnHold: on hold
func StateOnHold(l Language) string {
	if l == Chinese {
		return "已暂停"
	}
	return "on hold"
}

// StatePreparing: preparing
func StatePreparing(l Language) string {
	if l == Chinese {
		return "准备中"
	}
	return "preparing"
}

// StateQueued: queued
func StateQueued(l Language) string {
	if l == Chinese {
		return "排队中"
	}
	return "queued"
}

// StateRejected: rejected
func StateRejected(l Language) string {
	if l == Chinese {
		return "未受理"
	}
	return "rejected"
}

// StateRunning: running
func StateRunning(l Language) string {
	if l == Chinese {
		return "生成中"
	}
	return "running"
}

// StateSaved: saved
func StateSaved(l Language) string {
	if l == Chinese {
		return "已保存"
	}
	return "saved"
}

// StateSending: sending
func StateSending(l Language) string {
	if l == Chinese {
		return "提交中"
	}
	return "sending"
}

// StateUnconfirmed: unconfirmed
func StateUnconfirmed(l Language) string {
	if l == Chinese {
		return "待确认"
	}
	return "unconfirmed"
}

// StateUnknown: unknown
func StateUnknown(l Language) string {
	if l == Chinese {
		return "服务端无记录"
	}
	return "unknown"
}

// StateWaiting: waiting
func StateWaiting(l Language) string {
	if l == Chinese {
		return "待提交"
	}
	return "waiting"
}
