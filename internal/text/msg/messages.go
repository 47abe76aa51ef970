// Code generated from en.toml and zh.toml by go generate. DO NOT EDIT.

package msg

// CodeAddress: invalid URL or ID
func CodeAddress(l Language) string {
	if l == Chinese {
		return "URL 或 ID 无效"
	}
	return "invalid URL or ID"
}

// CodeAmbiguous: several matches
func CodeAmbiguous(l Language) string {
	if l == Chinese {
		return "有多个可能的任务"
	}
	return "several matches"
}

// CodeBadLink: unusable link
func CodeBadLink(l Language) string {
	if l == Chinese {
		return "链接不可用"
	}
	return "unusable link"
}

// CodeCancelExpired: cancel expired
func CodeCancelExpired(l Language) string {
	if l == Chinese {
		return "取消请求已过期"
	}
	return "cancel expired"
}

// CodeCancelWithdrawn: cancel withdrawn
func CodeCancelWithdrawn(l Language) string {
	if l == Chinese {
		return "已撤回取消"
	}
	return "cancel withdrawn"
}

// CodeClocks: clocks differ
func CodeClocks(l Language) string {
	if l == Chinese {
		return "时钟不一致"
	}
	return "clocks differ"
}

// CodeDamagedHistory: damaged history
func CodeDamagedHistory(l Language) string {
	if l == Chinese {
		return "历史记录损坏"
	}
	return "damaged history"
}

// CodeDamagedVideo: damaged video
func CodeDamagedVideo(l Language) string {
	if l == Chinese {
		return "视频损坏"
	}
	return "damaged video"
}

// CodeDiskError: disk error
func CodeDiskError(l Language) string {
	if l == Chinese {
		return "磁盘错误"
	}
	return "disk error"
}

// CodeDiskFull: disk full
func CodeDiskFull(l Language) string {
	if l == Chinese {
		return "磁盘已满"
	}
	return "disk full"
}

// CodeEnded: already finished
func CodeEnded(l Language) string {
	if l == Chinese {
		return "已结束"
	}
	return "already finished"
}

// CodeFile: unusable file
func CodeFile(l Language) string {
	if l == Chinese {
		return "文件不可用"
	}
	return "unusable file"
}

// CodeHTTP: HTTP error
func CodeHTTP(l Language) string {
	if l == Chinese {
		return "HTTP 错误"
	}
	return "HTTP error"
}

// CodeHTTPStatus: HTTP {status}
func CodeHTTPStatus(l Language, status string) string {
	if l == Chinese {
		return join(part{"HTTP ", false}, part{status, true})
	}
	return "HTTP " + status
}

// CodeHalfBody: half body
func CodeHalfBody(l Language) string {
	if l == Chinese {
		return "半身图"
	}
	return "half body"
}

// CodeHistoryBusy: history busy
func CodeHistoryBusy(l Language) string {
	if l == Chinese {
		return "历史记录正忙"
	}
	return "history busy"
}

// CodeHistoryInUse: history in use
func CodeHistoryInUse(l Language) string {
	if l == Chinese {
		return "历史记录使用中"
	}
	return "history in use"
}

// CodeHistoryLogMoved: history log moved
func CodeHistoryLogMoved(l Language) string {
	if l == Chinese {
		return "历史日志已移走"
	}
	return "history log moved"
}

// CodeHistoryMoved: history moved
func CodeHistoryMoved(l Language) string {
	if l == Chinese {
		return "历史记录已移走"
	}
	return "history moved"
}

// CodeHistoryOverwritten: history overwritten
func CodeHistoryOverwritten(l Language) string {
	if l == Chinese {
		return "历史记录已覆盖"
	}
	return "history overwritten"
}

// CodeHistoryReplaced: history replaced
func CodeHistoryReplaced(l Language) string {
	if l == Chinese {
		return "历史记录已替换"
	}
	return "history replaced"
}

// CodeIncomplete: incomplete video
func CodeIncomplete(l Language) string {
	if l == Chinese {
		return "视频不完整"
	}
	return "incomplete video"
}

// CodeInterrupted: interrupted
func CodeInterrupted(l Language) string {
	if l == Chinese {
		return "已中断"
	}
	return "interrupted"
}

// CodeKnownTask: already in history
func CodeKnownTask(l Language) string {
	if l == Chinese {
		return "历史中已有"
	}
	return "already in history"
}

// CodeLinkExpired: link expired
func CodeLinkExpired(l Language) string {
	if l == Chinese {
		return "链接已过期"
	}
	return "link expired"
}

// CodeNetwork: network error
func CodeNetwork(l Language) string {
	if l == Chinese {
		return "网络错误"
	}
	return "network error"
}

// CodeNewerHistory: newer history
func CodeNewerHistory(l Language) string {
	if l == Chinese {
		return "历史记录版本较新"
	}
	return "newer history"
}

// CodeNoKey: no API key
func CodeNoKey(l Language) string {
	if l == Chinese {
		return "没有 API Key"
	}
	return "no API key"
}

// CodeNoLink: no link yet
func CodeNoLink(l Language) string {
	if l == Chinese {
		return "尚无链接"
	}
	return "no link yet"
}

// CodeNoMotion: no such motion
func CodeNoMotion(l Language) string {
	if l == Chinese {
		return "没有该动作"
	}
	return "no such motion"
}

// CodeNoReason: no reason given
func CodeNoReason(l Language) string {
	if l == Chinese {
		return "未说明原因"
	}
	return "no reason given"
}

// CodeNoTask: no such task
func CodeNoTask(l Language) string {
	if l == Chinese {
		return "没有该任务"
	}
	return "no such task"
}

// CodeNoVideo: no video link
func CodeNoVideo(l Language) string {
	if l == Chinese {
		return "没有视频链接"
	}
	return "no video link"
}

// CodeNotActivated: not activated
func CodeNotActivated(l Language) string {
	if l == Chinese {
		return "未开通"
	}
	return "not activated"
}

// CodeNotFound: not on the account
func CodeNotFound(l Language) string {
	if l == Chinese {
		return "账号中没有"
	}
	return "not on the account"
}

// CodeNotVideo: not a video
func CodeNotVideo(l Language) string {
	if l == Chinese {
		return "不是视频"
	}
	return "not a video"
}

// CodeOtherHost: other host
func CodeOtherHost(l Language) string {
	if l == Chinese {
		return "Base URL 不同"
	}
	return "other host"
}

// CodeOtherKey: other key
func CodeOtherKey(l Language) string {
	if l == Chinese {
		return "API Key 不同"
	}
	return "other key"
}

// CodeOtherRequest: request ID in use
func CodeOtherRequest(l Language) string {
	if l == Chinese {
		return "请求 ID 已使用"
	}
	return "request ID in use"
}

// CodeOversized: oversized response
func CodeOversized(l Language) string {
	if l == Chinese {
		return "响应过大"
	}
	return "oversized response"
}

// CodeProgram: local error
func CodeProgram(l Language) string {
	if l == Chinese {
		return "本机错误"
	}
	return "local error"
}

// CodeRatioMismatch: distorted picture
func CodeRatioMismatch(l Language) string {
	if l == Chinese {
		return "画面会变形"
	}
	return "distorted picture"
}

// CodeRatioUnused: ratio has no effect
func CodeRatioUnused(l Language) string {
	if l == Chinese {
		return "画幅不起作用"
	}
	return "ratio has no effect"
}

// CodeReadOnly: read-only
func CodeReadOnly(l Language) string {
	if l == Chinese {
		return "只读"
	}
	return "read-only"
}

// CodeRepeated: already added
func CodeRepeated(l Language) string {
	if l == Chinese {
		return "近期已加入"
	}
	return "already added"
}

// CodeSaving: already saving
func CodeSaving(l Language) string {
	if l == Chinese {
		return "正在保存"
	}
	return "already saving"
}

// CodeStarted: already running
func CodeStarted(l Language) string {
	if l == Chinese {
		return "已开始生成"
	}
	return "already running"
}

// CodeTimeout: no response in time
func CodeTimeout(l Language) string {
	if l == Chinese {
		return "响应超时"
	}
	return "no response in time"
}

// CodeUnchecked: unchecked file
func CodeUnchecked(l Language) string {
	if l == Chinese {
		return "文件未检查"
	}
	return "unchecked file"
}

// CodeUnreadable: unreadable response
func CodeUnreadable(l Language) string {
	if l == Chinese {
		return "响应无法识别"
	}
	return "unreadable response"
}

// CodeUploadExpired: upload expired
func CodeUploadExpired(l Language) string {
	if l == Chinese {
		return "上传凭证已过期"
	}
	return "upload expired"
}

// CodeVideoChanged: video changed
func CodeVideoChanged(l Language) string {
	if l == Chinese {
		return "视频已变化"
	}
	return "video changed"
}

// CodeVideoTooLarge: video too large
func CodeVideoTooLarge(l Language) string {
	if l == Chinese {
		return "视频过大"
	}
	return "video too large"
}

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

// ErrorOfFile: {file}: {what}
func ErrorOfFile(l Language, file string, what string) string {
	if l == Chinese {
		return join(part{"文件「", false}, part{file, true}, part{"」：", false}, part{what, true})
	}
	return file + ": " + what
}

// NameEngineAnimateAnyone: AnimateAnyone
func NameEngineAnimateAnyone(l Language) string {
	if l == Chinese {
		return "舞动人像"
	}
	return "AnimateAnyone"
}

// NameEngineMix: Wan Animate Mix
func NameEngineMix(l Language) string {
	if l == Chinese {
		return "视频换人"
	}
	return "Wan Animate Mix"
}

// NameEngineMove: Wan Animate Move
func NameEngineMove(l Language) string {
	if l == Chinese {
		return "图生动作"
	}
	return "Wan Animate Move"
}

// NameEngineShortMix: Mix
func NameEngineShortMix(l Language) string {
	if l == Chinese {
		return "视频换人"
	}
	return "Mix"
}

// NameEngineShortMove: Move
func NameEngineShortMove(l Language) string {
	if l == Chinese {
		return "图生动作"
	}
	return "Move"
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
